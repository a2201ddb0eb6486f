import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, waitFor } from 'storybook/test';
import { LivenessReport, ReviewDecision, type VerificationReport } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Case } from './examples/LivenessReport.tsx';
import { matches } from './fixtures/matches.ts';
import {
  arabic,
  declined,
  documented,
  empty,
  extreme,
  flashing,
  inReview,
  longWords,
  manyWarnings,
  measured,
  missingImage,
  notFinished,
  passive,
  receivedAt,
  session,
  unknownWords,
  warnings,
} from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { ready } from './hosts/media.ts';
import { QueueHost } from './hosts/QueueHost.tsx';
import { RefreshHost } from './hosts/RefreshHost.tsx';

const limits = { review: 80, decline: 50 };

/** Two people without media, whose reports differ in one personal detail. */
const born = (date_of_birth: string): VerificationReport => ({
  ...inReview,
  reference_image: null,
  video_url: null,
  warnings: [{ ...warnings.withText, additional_data: { date_of_birth } }],
});

const actions = (
  <>
    <button type="button" className="lr-Button">
      Decline
    </button>
    <button type="button" className="lr-Button">
      Approve
    </button>
  </>
);

const meta = {
  title: 'Reports/LivenessReport',
  component: LivenessReport,
  args: { report: documented, receivedAt: receivedAt.fresh },
  argTypes: {
    report: { control: 'object' },
    metadata: { control: 'object' },
    limits: { control: 'object' },
    receivedAt: { control: 'text' },
    expiresAt: { control: 'text' },
    actions: { control: false },
  },
  parameters: {
    docs: about({
      purpose:
        'Shows a liveness check as one page: the verdict, the evidence while its links live, the score, the method, the age and the warnings.',
      example: example('LivenessReport', () => (
        <Case caseId="1042" response={{ liveness: inReview }} receivedAt={receivedAt.fresh} refetch={() => undefined} />
      )),
      reads:
        'the whole report: the object under `liveness` in the API’s response. Undefined or null while you load it.',
      states: [
        ['The article', 'None of its own. Its parts have theirs: see the components.'],
        [
          'What is not there',
          'Null is “none”, and is said at its place. A part that was not sent at all is left out, and all of them are told in one sentence. What cannot be read is said to be unreadable. Of a missing report each place says that it has nothing.',
        ],
      ],
      semantics: [
        [
          'The report',
          'An `<article>` named by its heading (`headingLevel`, 2 by default). Warnings are one level below, each warning two.',
        ],
        [
          'Order',
          'One for eye, keyboard and ear: heading, verdict, “Copy summary”, image, video, score, method, age, face quality and luminance where the payload has them, warnings, matches with other people where there are any, session, your `actions`. In a narrow report, unless the evidence comes first, the eye meets score and warnings before the pictures; keyboard and ear follow it where the browser knows `reading-flow`.',
        ],
        [
          'Layout',
          'Three, by the width that the report has, or by `layout`: narrow, page (from 40rem), desk (from 68rem, where your `actions` are a column that stays in view; without them, and from 100rem with them, image and video stand side by side). In two and three columns the evidence stays in view beside long findings.',
        ],
        [
          'Two links that end as one',
          'A line under the media tells it once: countdown, end and who says so, the button for fresh links, and one region that speaks.',
        ],
      ],
      keys: [
        ['`Tab`', 'Through the buttons in the order above.'],
        ['`Enter` `Space` `↓` `↑` `Home` `End`', 'In the warnings: the first two open, the others move.'],
      ],
      classes:
        '`lr-Report`, `lr-LivenessReport`, `lr-Report-head`, `-title`, `-step`, `-body`, `-media`, `-side`, `-facts`, `-values`, `-printNote`, `-actions`; `lr-Cover`, `-title`, `-why`; `lr-Copy`, `-said`, `-text`; `lr-Input`; `lr-PrintSheet`; `lr-FaceQuality`, `-scale`, `-line`, `-mark`.',
      more: [
        '`caseId` names the case that everything the reader does belongs to: a draft, what was looked at, open rows, shown details, veil, zoom. Without it another report object is the same case only when its links prove it.',
        'Where the payload has `feature` and `node_id`, the heading ends with the id of the step; `step` says in your words which attempt it is. `hidden` takes the report off the screen: what the reader did stays, and the media are let go of.',
        'One refresh serves both media: pressed for the image and for the video, `onRefresh` is called once. It has succeeded when another link comes, or a longer life of the same one. A host that polls costs nothing: a medium keeps the link that it was loaded from while that lives.',
        'Print leaves images and videos out, says so, and opens every warning. It adds when it was printed, and until when each link works. `printMedia` (`data-print-media` on the root) prints the image too, if it is loaded.',
        '“Copy summary” puts plain text on the clipboard: what the screen says, without links, details or session. Whether it worked is said politely; where it did not, the text stands in a field. `copySummary={false}` leaves the button out.',
        '`order="evidence-first"` covers status, score, age and warnings until the reader has opened the evidence or asks for them. A report without evidence, and paper, are not covered.',
        '`matches` are other people: shown under the warnings only where the payload has some or they cannot be read, and each thing of them only on request (`MatchList`). `onOpenSession` opens the session of one.',
        'It draws. It does not fetch, store or decide.',
      ],
    }),
  },
} satisfies Meta<typeof LivenessReport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Approved: Story = {
  parameters: story('The published sample.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('article', { name: 'Liveness check' })).toBeVisible();
  },
};

export const InReview: Story = {
  args: { report: inReview, receivedAt: receivedAt.ending, limits, metadata: session, actions, onRefresh: fn() },
  parameters: story('A case as a reviewer meets it: limits, session, your buttons, and links with four minutes left.'),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const OnADesk: Story = {
  args: {
    report: inReview,
    receivedAt: receivedAt.fresh,
    limits,
    metadata: session,
    layout: 'desk',
    actions: (
      <ReviewDecision
        report={inReview}
        onDecide={fn()}
        reasons={{ Declined: [{ value: 'spoof', label: 'Presentation attack' }] }}
      />
    ),
  },
  parameters: story('On a wide screen: large evidence, the findings beside it, the decision in a column that stays.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    (document.activeElement as HTMLElement).blur();
  },
};

export const ForcedNarrow: Story = {
  args: { report: inReview, receivedAt: receivedAt.fresh, limits, metadata: session, layout: 'narrow', actions },
  parameters: story('One column, as on a phone: the findings before the pictures.'),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Enlarged: Story = {
  args: { report: inReview, receivedAt: receivedAt.ending, onRefresh: fn() },
  parameters: story('The still enlarged, with the recording beside it where the window has room for both.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    (document.activeElement as HTMLElement).blur();
  },
};

export const EvidenceFirst: Story = {
  args: { report: inReview, receivedAt: receivedAt.fresh, order: 'evidence-first', limits, metadata: session },
  parameters: story('Status, score, age and warnings wait until the reader has opened the evidence, or asks for them.'),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvas.getByText(/are covered/)).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent('In Review');
  },
};

const withMatches: VerificationReport = {
  ...inReview,
  warnings: [warnings.withPersonalDetails],
  matches: [matches.duplicate, matches.listEntry],
};

export const Matches: Story = {
  args: { report: withMatches, receivedAt: receivedAt.fresh, onOpenSession: fn() },
  parameters: story(
    'The other people whom a duplicate is about, under the warnings. Everything that says who they are waits.',
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvas.getByRole('heading', { name: 'Matches with other people', level: 3 })).toBeInTheDocument();
    await expect(canvasElement.innerHTML).not.toMatch(/Musterfrau|Beispiel|match=/);
  },
};

export const MatchesCovered: Story = {
  args: { report: withMatches, receivedAt: receivedAt.fresh, order: 'evidence-first' },
  tags: ['no-visual'],
  parameters: story('Covered with the findings.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await expect(canvas.queryByRole('meter', { name: 'Similarity' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Show them now' }));
    await expect(canvas.getAllByRole('meter', { name: 'Similarity' })).toHaveLength(2);
  },
};

export const EvidenceSeen: Story = {
  ...EvidenceFirst,
  parameters: story('The same, after the image was enlarged.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    await expect(canvas.getByRole('meter')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Enlarge image' })).toHaveFocus();
    await ready(canvas);
    (document.activeElement as HTMLElement).blur();
  },
};

export const Declined: Story = {
  args: { report: declined },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const NotFinished: Story = { args: { report: notFinished } };

export const Passive: Story = {
  args: { report: passive },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Flashing: Story = {
  args: { report: flashing },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const ReportMissing: Story = { args: { report: undefined }, parameters: story('While you load it.') };

export const FieldsMissing: Story = { args: { report: empty }, parameters: story('An object without a single field.') };

export const Expired: Story = {
  args: { report: inReview, receivedAt: receivedAt.expired, onRefresh: fn() },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('Link expired')).toHaveLength(2);
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const Refreshed: Story = {
  args: { onRefresh: fn() },
  parameters: story('One button for both media: pressed twice, asked once, and both are fresh.'),
  render: (args) => (
    <RefreshHost report={inReview} from="expired" onCall={() => void args.onRefresh?.()}>
      {(given) => <LivenessReport {...args} {...given} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent, args }) => {
    const button = canvas.getByRole('button', { name: 'Refresh link' });
    await userEvent.click(button);
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('img', { name: 'Reference image' })).toBeVisible(), { timeout: 3000 });
    await ready(canvas);
    await expect(canvas.getAllByRole('timer')).toHaveLength(1);
    await expect(args.onRefresh).toHaveBeenCalledTimes(1);
    (document.activeElement as HTMLElement).blur();
  },
};

export const Failed: Story = {
  args: { report: { ...inReview, reference_image: missingImage }, onRefresh: fn() },
  tags: ['expects-failed-request'],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Could not be loaded')).toBeVisible(), { timeout: 5000 });
  },
};

export const Veiled: Story = {
  args: { veiled: true },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('button', { name: 'Show image' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Show video' })).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const FaceMeasured: Story = {
  args: { report: measured },
  parameters: story('A newer API measures the picture. Luminance has two bad ends, so its mark is no filled bar.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText('Face luminance')).toBeVisible();
  },
};

export const PrintsItsImage: Story = {
  args: { report: measured, metadata: session, printMedia: true },
  parameters: story('On paper the image stands above the facts. On the screen nothing is different.'),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const SummaryCopied: Story = {
  args: { report: measured, limits },
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const written = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy summary' }));
    await waitFor(() => expect(canvas.getByText('Copied')).toBeVisible());
    await expect(written.mock.lastCall?.[0]).toContain('Status: In Review');
    written.mockRestore();
  },
};

export const SummaryNotCopied: Story = {
  args: { report: measured, limits },
  parameters: story('Where a browser refuses the clipboard, the text is there to be copied by hand.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const written = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy summary' }));
    await waitFor(() => expect(canvas.getByText('Could not be copied')).toBeVisible());
    await expect(canvas.getByRole('textbox', { name: 'Summary' })).toHaveAttribute('readonly');
    written.mockRestore();
    (document.activeElement as HTMLElement).blur();
  },
};

export const UnknownWords: Story = {
  args: { report: unknownWords },
  parameters: story('Words of a newer API: shown as they came.'),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const ManyWarnings: Story = {
  args: { report: { ...inReview, warnings: manyWarnings(12) } },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const LongWords: Story = {
  args: { report: longWords, metadata: { vendor_data: 'x'.repeat(200) } },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const ExtremeValues: Story = {
  args: { report: extreme, limits },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Arabic: Story = {
  args: { report: arabic },
  render: (args) => (
    <div dir="rtl">
      <LivenessReport {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Narrow: Story = {
  args: { report: inReview, limits, metadata: session },
  parameters: story('One column where the container is narrow, whatever the window.'),
  render: (args) => (
    <Column width="narrow">
      <LivenessReport {...args} />
    </Column>
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Everything: Story = {
  render: () => (
    <Gallery
      width="large"
      cells={{
        approved: <LivenessReport report={documented} receivedAt={receivedAt.fresh} />,
        'in review': <LivenessReport report={inReview} receivedAt={receivedAt.ending} limits={limits} />,
        declined: <LivenessReport report={declined} receivedAt={receivedAt.expired} />,
        'not finished': <LivenessReport report={notFinished} />,
      }}
    />
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const AgeVerdictOnly: Story = {
  args: { report: { status: 'Approved', age_estimation: 24.3 } as VerificationReport },
  parameters: story('A workflow that returns only some fields: what was not sent is left out, and told once.'),
};

export const NextCase: Story = {
  args: { report: { ...inReview, reference_image: null, video_url: null } },
  parameters: story(
    'The next case through the same report: rows are closed, and details that were asked for are not shown unasked.',
  ),
  render: (args) => (
    <QueueHost reports={[born('1990-01-01'), born('2001-02-03')]}>
      {(report) => <LivenessReport {...args} report={report} />}
    </QueueHost>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Custom status rule/ }));
    await userEvent.click(canvas.getByRole('button', { name: /date_of_birth/ }));
    await expect(canvasElement).toHaveTextContent('1990-01-01');
    await userEvent.click(canvas.getByRole('button', { name: 'Next case' }));
    await userEvent.click(canvas.getByRole('button', { name: /Custom status rule/ }));
    await expect(canvasElement).not.toHaveTextContent('2001-02-03');
    (document.activeElement as HTMLElement).blur();
  },
};

export const Overridden: Story = {
  args: {
    report: { ...inReview, status: 'Approved' },
    receivedAt: receivedAt.fresh,
    metadata: { ...session, status_override: { automatic_status: 'Declined', overridden_at: '2026-11-21T13:40:00Z' } },
  },
  parameters: story('A person has put another verdict in the place of the check’s own: both are told, side by side.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/the check/i)).toBeVisible();
  },
};
