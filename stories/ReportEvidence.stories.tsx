import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ReportEvidence } from '../src/index.js';
import { about, example } from './about.ts';
import { Evidence } from './examples/ReportEvidence.tsx';
import { documented, receivedAt } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';

const meta = {
  title: 'Composition/ReportEvidence',
  component: ReportEvidence,
  args: { report: documented, receivedAt: receivedAt.fresh },
  parameters: {
    docs: about({
      purpose: 'The evidence of a report: image and recording, and once for both until when their links live.',
      example: example('ReportEvidence', () => <Evidence report={documented} receivedAt={receivedAt.fresh} />),
      reads: '`reference_image`, `video_url`, `method`, `node_id`.',
      states: [
        ['`data-state` on each figure', 'Those of `MediaPreview`.'],
        ['`data-phase` on `lr-EvidenceLife`', '`fresh`, `ending` or `expired`.'],
      ],
      semantics: [
        ['The media', 'Two figures, as in `MediaPreview`.'],
        ['Their links', 'Where both end as one: one timer, one polite region and one button for both.'],
      ],
      keys: [['`Tab`', 'To the buttons of each medium, then to the one for fresh links.']],
      classes: '`lr-ReportEvidence`, `lr-Report-media`, `lr-MediaPreview`, `lr-EvidenceLife`.',
      more: ['A medium of which the payload says nothing has no place; with neither, nothing is drawn.'],
    }),
  },
} satisfies Meta<typeof ReportEvidence>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Alone: Story = {
  tags: ['no-visual'],
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getAllByRole('timer')).toHaveLength(1);
  },
};

export const Ending: Story = {
  tags: ['no-visual'],
  args: { receivedAt: receivedAt.ending, onRefresh: fn() },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: 'Refresh link' })).toHaveLength(1);
  },
};
