import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReportFrame, ReportHead, StatusBadge } from '../src/index.js';
import { about } from './about.ts';
import { inReview } from './fixtures/reports.ts';

const meta = {
  title: 'Composition/ReportFrame',
  component: ReportFrame,
  args: { report: inReview, children: null },
  parameters: {
    docs: about({
      purpose: 'Stands around the parts of a report that you arrange yourself.',
      reads: 'what tells one case from another; all else is read by the parts.',
      states: ['none of its own.'],
      semantics: [
        'An `article` named by its `ReportHead`; without one, give it an `aria-label`.',
        'On paper it says when it was printed, and until when its links live.',
      ],
      classes: '`lr-Report`, `lr-ReportFrame`.',
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
  args: { 'aria-label': 'Check of today', children: <StatusBadge report={inReview} /> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Check of today' })).toBeVisible();
  },
};
