import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent as user, waitFor, within } from 'storybook/test';
import { FaceMatchReport, ReviewDecision, type FaceMatch } from '../src/index.js';
import { about, example, story } from './about.ts';
import { TwoFaces } from './examples/FaceMatchReport.tsx';
import { approved, bare, extreme, inReview, lowSimilarity, unreadable, withoutSource } from './fixtures/faceMatches.ts';
import { documented, image, receivedAt } from './fixtures/reports.ts';
import { Column } from './gallery/Gallery.tsx';
import { QueueHost } from './hosts/QueueHost.tsx';
import { ready } from './hosts/media.ts';

const meta = {
  title: 'Reports/FaceMatchReport',
  // Two of these in all modes are enough: the parts have pictures of their own.
  tags: ['light-and-dark'],
  component: FaceMatchReport,
  args: { report: inReview, receivedAt: receivedAt.fresh, caseId: 1042, onEvent: fn() },
  argTypes: { report: { control: 'object' }, receivedAt: { control: 'text' }, expiresAt: { control: 'text' } },
  parameters: {
    docs: about({
      purpose: 'Shows how alike two faces are, and lets the reader compare them.',
      example: example('FaceMatchReport', () => (
        <TwoFaces caseId="1042" match={inReview} receivedAt={receivedAt.fresh} />
      )),
      reads:
        '`status`, `score` (a similarity of 0 to 100, never a liveness score), `source_image`, `target_image`, `warnings`, `source_image_session_id`, `node_id`.',
      states: [
        ['`data-picture` on each image', '`source` or `target`; `data-state` and `data-phase` as on `MediaPreview`.'],
        ['`data-state` on the similarity', '`ready`, `out-of-range`, `absent` or `unreadable`.'],
      ],
      semantics: [
        ['The report', 'An `article` named by its heading.'],
        [
          'The similarity',
          'A `role="meter"` named “Similarity” without a colour of its own: no limit is in the payload.',
        ],
        [
          'The images',
          'Two figures, “Source image” and “Target image”. Each is enlarged by its own button, and the other one is then in the list “Compare with”.',
        ],
        ['Two links that end together', 'That is told once, with one button for fresh ones.'],
        [
          'What is not there',
          'Null is “No image” or “not available”; a field that the payload does not have has no place, and one sentence names those; what cannot be read is said to be so.',
        ],
      ],
      keys: [['All keys', 'Those of `MediaPreview`, its enlarged view and `WarningList`.']],
      classes:
        '`lr-FaceMatchReport`, and those of a report (`lr-Report`), of media, similarity, warnings and metadata.',
      more: [
        'It takes one entry of `face_matches` in the API’s decision. A liveness report is none, and is not drawn as one.',
        '`onEvent` tells what `MediaPreview` and the findings of a report tell, with `picture`: `source` or `target`.',
        'A `ReviewDecision` among the `actions` that requires the image waits for both.',
        'On paper stand verdict, similarity, warnings and ids, and no image.',
      ],
    }),
  },
} satisfies Meta<typeof FaceMatchReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What cannot be read is told to the developer, which is no fault of the story. */
const quiet = (): void => void spyOn(console, 'error').mockImplementation(() => undefined);

export const InReview: Story = {
  tags: ['!light-and-dark'],
  play: async ({ canvas }) => {
    await ready(canvas);
    const meter = canvas.getByRole('meter', { name: 'Similarity' });
    await expect(meter).toHaveAttribute('aria-valuenow', '65.43');
    await expect(canvas.getByRole('img', { name: 'Source image' })).toBeVisible();
    await expect(canvas.getByRole('img', { name: 'Target image' })).toBeVisible();
    await expect(canvas.getAllByRole('timer')).toHaveLength(1);
    await expect(document.body).not.toHaveTextContent(/liveness/i);
  },
};

export const Approved: Story = {
  args: { report: approved },
  play: async ({ canvas }) => ready(canvas),
};

export const WithoutSource: Story = {
  args: { report: withoutSource },
  parameters: story('There was nothing to compare with: no source image, and no similarity.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvas.getByText('No image')).toBeVisible();
  },
};

export const NotSent: Story = {
  args: { report: bare },
  parameters: story('A workflow that returns little: what was not sent has no place, and is named once.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText('Not sent with this face match: Source image, Similarity.')).toBeVisible();
    await expect(canvas.getAllByRole('figure')).toHaveLength(1);
  },
};

export const Unreadable: Story = {
  args: { report: unreadable },
  beforeEach: quiet,
  parameters: story('Each field is of a type that it never has.'),
};

export const Extreme: Story = {
  args: { report: extreme },
  parameters: story('A status that is not known, and a similarity beyond its scale, as they came.'),
  play: async ({ canvas }) => ready(canvas),
};

export const Ending: Story = {
  tags: ['no-visual'],
  args: { receivedAt: receivedAt.ending, onRefresh: fn() },
  parameters: story('Both links end together: one countdown, one sentence, one button.'),
  play: async ({ canvas, args }) => {
    await ready(canvas);
    await user.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await expect(args.onRefresh).toHaveBeenCalledTimes(1);
    (document.activeElement as HTMLElement).blur();
  },
};

const signed = `${image}?X-Amz-Date=20261121T121000Z&X-Amz-Expires=14400&X-Amz-Signature=0`;

export const DifferentEnds: Story = {
  tags: ['no-visual'],
  args: { report: { ...inReview, target_image: signed } },
  parameters: story('Each image tells its own end where they differ.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getAllByRole('timer')).toHaveLength(2);
  },
};

export const Expired: Story = {
  args: { receivedAt: receivedAt.expired, onRefresh: fn() },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('Link expired')).toHaveLength(2);
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const Veiled: Story = {
  args: { veiled: true },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('button', { name: 'Show source image' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Show target image' })).toBeVisible();
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

export const Compared: Story = {
  tags: ['no-visual'],
  parameters: story('One image enlarged, and the other beside it: both views linked.'),
  play: async ({ canvas, args }) => {
    await ready(canvas);
    await user.click(canvas.getByRole('button', { name: 'Enlarge target image' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Target image, enlarged' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Compare with' }), 'Source image');
    const pictures = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.lr-Viewer-main')];
    await waitFor(() => expect(pictures().map(({ dataset }) => dataset['state'])).toEqual(['ready', 'ready']), {
      timeout: 5000,
    });
    await expect(args.onEvent).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'compared', picture: 'target', compared: 0, caseId: 1042 }),
    );
    (document.activeElement as HTMLElement).blur();
  },
};

const long = 'Unterscheidungsmerkmalsübereinstimmungsprüfung';

export const LongWords: Story = {
  tags: ['!light-and-dark'],
  args: {
    report: {
      ...inReview,
      status: long,
      source_image_session_id: `${long}${long}`,
      warnings: [{ ...lowSimilarity, short_description: `${long} ${long}`, long_description: long.repeat(3) }],
    },
  },
  play: async ({ canvas }) => ready(canvas),
};

export const WithADecision: Story = {
  args: {
    report: inReview,
    actions: <ReviewDecision report={{ status: inReview.status ?? '' }} onDecide={fn()} requires={['image']} />,
  },
  parameters: story('The gate for the image is open when both were seen.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await waitFor(() => expect(canvas.getByText(/done/)).toBeVisible());
  },
};

export const Narrow: Story = {
  tags: ['no-visual'],
  render: (args) => (
    <Column width="narrow">
      <FaceMatchReport {...args} />
    </Column>
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvasElement.scrollWidth).toBe(canvasElement.clientWidth);
  },
};

export const LivenessByMistake: Story = {
  args: { report: documented as unknown as FaceMatch },
  tags: ['no-visual'],
  beforeEach: quiet,
  parameters: story('A liveness report in its place: nothing of it is drawn, least of all its score as a similarity.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvas.queryByText(/89\.92/)).toBeNull();
    await expect(canvas.getByText('Status not available')).toBeVisible();
  },
};

const second: FaceMatch = {
  ...inReview,
  source_image: `${inReview.source_image}?case=2`,
  target_image: `${image}?case=2`,
  source_image_session_id: '2',
};

export const NextCase: Story = {
  tags: ['no-visual'],
  args: { caseId: undefined, veiled: true },
  parameters: story('The next case through the same component, without a key: nothing that was shown is shown.'),
  render: (args) => (
    <QueueHost reports={[inReview, second]}>{(report) => <FaceMatchReport {...args} report={report} />}</QueueHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show source image' }));
    await waitFor(() => expect(canvas.getByRole('img')).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Next case' }));
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Show source image' })).toBeVisible();
  },
};
