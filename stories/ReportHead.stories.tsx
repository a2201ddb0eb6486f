import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReportHead } from '../src/index.js';
import { about, example } from './about.ts';
import { Head } from './examples/ReportHead.tsx';
import { inReview } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportHead',
  component: ReportHead,
  args: { report: inReview },
  parameters: {
    docs: about({
      purpose: 'The head of a report: its name, its step, the verdict, and the button that copies it as text.',
      example: example('ReportHead', () => <Head report={inReview} />),
      reads: '`status`; for the summary all that a report shows; `node_id` where `feature` stands beside it.',
      states: [['`data-tone` and `data-state` on the badge', 'Those of `StatusBadge`.']],
      semantics: [
        ['The heading', 'Is 2 unless you say another `headingLevel`. In a `ReportFrame` it names the article.'],
      ],
      keys: [['`Tab`', 'To the button that copies.']],
      classes: '`lr-ReportHead`, `lr-Report-head`, `lr-Report-title`, `lr-Copy`.',
    }),
  },
} satisfies Meta<typeof ReportHead>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InReview: Story = {
  tags: ['no-visual'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: /Liveness/ })).toBeVisible();
    await expect(canvas.getByText('In Review')).toBeVisible();
  },
};

export const OwnWords: Story = {
  tags: ['no-visual'],
  args: {
    heading: 'Selfie of Monday',
    step: 'second attempt',
    headingLevel: 4,
    copySummary: false,
    against: { lead: 'age', minimumAge: 18 },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: /Selfie of Monday second attempt/ })).toBeVisible();
  },
};
