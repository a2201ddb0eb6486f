import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ReportFrame, ReportHead, StatusBadge } from '../src/index.js';
import { about, example } from './about.ts';
import { Arranged } from './examples/ReportFrame.tsx';
import { inReview } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportFrame',
  component: ReportFrame,
  args: { report: inReview, children: null },
  parameters: {
    docs: about({
      purpose: 'Stands around the parts of a report that you arrange yourself.',
      example: example('ReportFrame', () => <Arranged report={inReview} />),
      reads: 'what tells one case from another; all else is read by the parts.',
      states: [['`data-print-media`', 'Is there where the image may be printed.']],
      semantics: [
        ['The frame', 'An `article` named by its `ReportHead`; without one, give it an `aria-label`.'],
        ['On paper', 'It says when it was printed, and until when its links live.'],
      ],
      keys: [['`Tab`', 'Nothing of its own takes focus; its parts do.']],
      classes: '`lr-ReportFrame`, `lr-Report`.',
      more: [
        'Its parts know of one case: what was looked at, what is open, what a decision panel in it requires.',
        'With `order="evidence-first"` every `ReportFindings`, and the verdict of `ReportHead`, wait behind the cover.',
      ],
    }),
  },
} satisfies Meta<typeof ReportFrame>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithAHead: Story = {
  tags: ['no-visual'],
  args: { children: <ReportHead report={inReview} /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: /Liveness/ })).toBeVisible();
  },
};

export const WithALabel: Story = {
  tags: ['no-visual'],
  args: {
    'aria-label': 'Check of today',
    caseId: 'today',
    printMedia: true,
    onEvent: fn(),
    children: <StatusBadge report={inReview} />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Check of today' })).toBeVisible();
  },
};
