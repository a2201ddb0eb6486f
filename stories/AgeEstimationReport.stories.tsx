import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { AgeEstimationReport } from '../src/index.js';
import { about, example, story } from './about.ts';
import { AgeCheck } from './examples/AgeEstimationReport.tsx';
import {
  ageUnknown,
  documented,
  extreme,
  longWords,
  measured,
  minor,
  notFinished,
  receivedAt,
  session,
  withGender,
} from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { ready } from './hosts/media.ts';
import { RefreshHost } from './hosts/RefreshHost.tsx';

const meta = {
  title: 'Reports/AgeEstimationReport',
  component: AgeEstimationReport,
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
        'Shows an age estimation as one page: the age leads, against your minimum age where you give one, and the liveness check supports it.',
      example: example('AgeEstimationReport', () => (
        <AgeCheck caseId="1042" response={{ liveness: documented }} receivedAt={receivedAt.fresh} />
      )),
      reads:
        'the whole report: the object under `liveness` in the API’s response. Undefined or null while you load it.',
      states: [['The article', 'None of its own. Its parts have theirs: see the components.']],
      semantics: [
        [
          'The report',
          'An `<article>` named by its heading (`headingLevel`, 2 by default). Warnings are one level below, each warning two.',
        ],
        [
          'Order',
          'One for eye, keyboard and ear: heading, verdict, “Copy summary”, image, video, age, score, method, face quality and luminance where the payload has them, warnings, session, your `actions`. In a narrow report, unless the evidence comes first, the eye meets score and warnings before the pictures; keyboard and ear follow it where the browser knows `reading-flow`.',
        ],
        [
          'Layout',
          'Three, by the width that the report has, or by `layout`: narrow, page (from 40rem), desk (from 68rem, where your `actions` are a column that stays in view).',
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
        '`lr-Report`, `lr-AgeEstimationReport`, `lr-Report-head`, `-title`, `-step`, `-body`, `-media`, `-side`, `-facts`, `-values`, `-printNote`, `-actions`; `lr-Copy`, `-said`, `-text`; `lr-PrintSheet`.',
      more: [
        'An Approved report may carry an age under your minimum, if the workflow asked for a lower one. The relation says what your number says; the badge says what the API decided.',
        'Everything else is as in LivenessReport.',
      ],
    }),
  },
} satisfies Meta<typeof AgeEstimationReport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Approved: Story = {
  parameters: story('The published sample, without a minimum age: no relation and no colour.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('article', { name: 'Age estimation' })).toBeVisible();
  },
};

export const AboveMinimum: Story = {
  args: { report: withGender, minimumAge: 18, margin: 3, metadata: session },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const BelowMinimum: Story = {
  args: { report: minor, minimumAge: 18 },
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/below/, { selector: '.lr-Fact-note' })).toBeVisible();
  },
};

export const WithinMargin: Story = {
  args: { report: { ...documented, status: 'In Review', age_estimation: 19.2 }, minimumAge: 18, margin: 3 },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const FaceMeasured: Story = {
  args: { report: measured, minimumAge: 18, margin: 3 },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const AgeUnknown: Story = {
  args: { report: ageUnknown, minimumAge: 18 },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const NotFinished: Story = { args: { report: notFinished, minimumAge: 18 } };

export const ReportMissing: Story = { args: { report: null } };

export const Expired: Story = {
  args: { report: minor, minimumAge: 18, receivedAt: receivedAt.expired, onRefresh: fn() },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const RefreshFailed: Story = {
  parameters: story('One refresh for both media failed. The medium that was pressed for it says so.'),
  render: (args) => (
    <RefreshHost report={documented} from="expired" failures={1}>
      {(given) => <AgeEstimationReport {...args} {...given} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent }) => {
    const [button] = canvas.getAllByRole('button', { name: 'Refresh link' });
    await userEvent.click(button as HTMLElement);
    await waitFor(() => expect(canvas.getByText('The link could not be refreshed. Try again.')).toBeVisible(), {
      timeout: 3000,
    });
    button?.blur();
  },
};

export const Veiled: Story = { args: { veiled: true, minimumAge: 18 } };

export const OutOfRange: Story = {
  args: { report: extreme, minimumAge: 18 },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const LongWords: Story = {
  args: { report: longWords, minimumAge: 18 },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Narrow: Story = {
  args: { report: withGender, minimumAge: 18, margin: 3 },
  render: (args) => (
    <Column width="narrow">
      <AgeEstimationReport {...args} />
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
        'no minimum': <AgeEstimationReport report={documented} receivedAt={receivedAt.fresh} />,
        above: <AgeEstimationReport report={withGender} minimumAge={18} margin={3} receivedAt={receivedAt.fresh} />,
        below: <AgeEstimationReport report={minor} minimumAge={18} receivedAt={receivedAt.ending} />,
        unknown: <AgeEstimationReport report={ageUnknown} minimumAge={18} receivedAt={receivedAt.expired} />,
      }}
    />
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};
