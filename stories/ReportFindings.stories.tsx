import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ReportFindings, ReportFrame, WarningList } from '../src/index.js';
import { about, example } from './about.ts';
import { CoveredWarnings } from './examples/ReportFindings.tsx';
import { documented } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportFindings',
  component: ReportFindings,
  args: { children: <WarningList report={documented} /> },
  parameters: {
    docs: about({
      purpose: 'What waits behind the cover of a `ReportFrame` whose order is `evidence-first`.',
      example: example('ReportFindings', () => <CoveredWarnings report={documented} />),
      reads: 'no field.',
      states: [['No attribute', 'What it holds has its own.']],
      semantics: [
        ['The place', 'A `div` that takes the focus of the button which uncovered it.'],
        ['The cover', 'A sentence that says so and why, and a button.'],
      ],
      keys: [['`Tab`', 'To the button that shows what is covered.']],
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
