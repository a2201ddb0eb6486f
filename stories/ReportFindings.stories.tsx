import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ReportFindings, ReportFrame, WarningList } from '../src/index.js';
import { about } from './about.ts';
import { documented } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportFindings',
  component: ReportFindings,
  args: { children: <WarningList report={documented} /> },
  parameters: {
    docs: about({
      purpose: 'What waits behind the cover of a `ReportFrame` whose order is `evidence-first`.',
      reads: 'no field.',
      states: ['none of its own.'],
      semantics: [
        'A `div`. While it is covered, a sentence that says so and why, and a button; then it takes the focus.',
      ],
      keys: ['The button is reached with `Tab`.'],
      classes: '`lr-ReportFindings`, `lr-Cover`.',
      more: ['Paper shows what it holds.'],
    }),
  },
} satisfies Meta<typeof ReportFindings>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Covered: Story = {
  tags: ['no-visual'],
  decorators: [
    (Story) => (
      <ReportFrame report={documented} order="evidence-first" aria-label="Liveness">
        <Story />
      </ReportFrame>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('heading', { name: 'Warnings' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /Show/ }));
    await expect(await canvas.findByRole('heading', { name: 'Warnings' })).toBeVisible();
    await expect(canvasElement.querySelector('.lr-ReportFindings')).toHaveFocus();
  },
};
