import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReportHead } from '../src/index.js';
import { about } from './about.ts';
import { inReview } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportHead',
  component: ReportHead,
  args: { report: inReview },
  parameters: {
    docs: about({
      purpose: 'The head of a report: its name, its step, the verdict, and the button that copies it as text.',
      reads: '`status`; for the summary all that a report shows; `node_id` where `feature` stands beside it.',
      states: ['those of the badge in it.'],
      semantics: ['A heading, 2 unless you say another `headingLevel`. In a `ReportFrame` it names the article.'],
      keys: ['The button is reached with `Tab`.'],
      classes: '`lr-Report-head`, `lr-ReportHead`, `lr-Report-title`.',
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
  args: { heading: 'Selfie of Monday', step: 'second attempt', headingLevel: 4, copySummary: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: /Selfie of Monday second attempt/ })).toBeVisible();
  },
};
