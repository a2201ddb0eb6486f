import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { LivenessReport, MediaPreview, ReportProvider, ReviewDecision } from '../src/index.js';
import { story } from './about.ts';
import { documented, inReview, receivedAt } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';
import './recipes/Recipes.css';

const meta = { title: 'Recipes/Review desk' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const portrait = { reference_image: '/media/face.png?portrait', video_url: null };
const portraitWords = {
  media: { name: { image: 'Portrait on the document' } },
  viewer: { open: { image: 'Enlarge portrait' } },
};

export const WithADocumentPortrait: Story = {
  parameters: story('The same component for a still of another check, with a name of its own.'),
  render: () => (
    <div className="Pair">
      <MediaPreview report={documented} media="image" receivedAt={receivedAt.fresh} />
      <ReportProvider messages={portraitWords}>
        <MediaPreview report={portrait} media="image" receivedAt={receivedAt.fresh} />
      </ReportProvider>
    </div>
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('img', { name: 'Portrait on the document' })).toBeVisible();
  },
};

export const BlindReview: Story = {
  parameters: story('Nothing is loaded and nothing is told before the reader asks; two people decide.'),
  render: () => (
    <LivenessReport
      report={inReview}
      receivedAt={receivedAt.fresh}
      order="evidence-first"
      veiled
      greyscale
      actions={<ReviewDecision report={inReview} onDecide={fn()} requires={['image', 'warnings']} fourEyes />}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/are covered/)).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};
