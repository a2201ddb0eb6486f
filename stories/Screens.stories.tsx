import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import {
  LivenessReport,
  ReportProvider,
  ReviewDecision,
  type LivenessReportProps,
  type PartialMessages,
  type VerificationReport,
} from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { story } from './about.ts';
import { declined, inReview, manyWarnings, measured, receivedAt, session, warnings } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';

/** Three findings of three kinds. */
const reviewed: VerificationReport = {
  ...inReview,
  warnings: [
    warnings.withMeasurements,
    warnings.warning,
    {
      risk: 'LOW_FACE_QUALITY',
      additional_data: null,
      log_type: 'information',
      short_description: 'Low face quality',
      long_description: 'The face in the picture is small, blurred or badly lit.',
    },
  ],
};

/** Everything that a reviewer has beside a case. */
const complete = (report: VerificationReport, looked?: { image: true; video: true }): LivenessReportProps => ({
  report,
  receivedAt: receivedAt.fresh,
  limits: { review: 80, decline: 50 },
  metadata: { ...session, status: report.status },
  onRefresh: fn(),
  actions: (
    <ReviewDecision
      report={report}
      onDecide={fn()}
      requires={['image', 'video']}
      looked={looked}
      reasons={{
        Declined: [
          { value: 'spoof', label: 'Presentation attack' },
          { value: 'other', label: 'Another person' },
        ],
      }}
      shortcuts
    />
  ),
});

const meta = {
  title: 'Screens/A case',
  component: LivenessReport,
  args: complete(reviewed),
  argTypes: { report: { control: 'object' }, actions: { control: false } },
  parameters: {
    docs: {
      description: {
        component:
          'Whole cases, on the screens that reviewers have: 1440 × 900, 1024 × 768 and 390 × 844. Each is pictured at the three.',
      },
    },
  },
} satisfies Meta<typeof LivenessReport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InReview: Story = {
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

/** The same case in another language. */
const inWords = (messages: PartialMessages, locale: string, direction: 'ltr' | 'rtl' = 'ltr'): Story => ({
  ...InReview,
  globals: { locale, direction },
  decorators: [
    (Story) => (
      <ReportProvider messages={messages} locale={locale}>
        <Story />
      </ReportProvider>
    ),
  ],
});

export const German: Story = { ...inWords(de, 'de-DE') };

export const Arabic: Story = { ...inWords(ar, 'ar-EG', 'rtl') };

export const InReviewDark: Story = { ...InReview, globals: { theme: 'dark' } };

export const Deciding: Story = {
  args: complete(reviewed, { image: true, video: true }),
  parameters: story('“Decline” is pressed: its reasons, the comment, and the button that sends it.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: /Decline/ }));
    await expect(canvas.getByRole('combobox')).toBeVisible();
    (document.activeElement as HTMLElement).blur();
  },
};

export const Declined: Story = {
  args: { ...complete(declined), actions: undefined },
  parameters: story('Nothing to decide: the evidence has the room.'),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};

export const Expired: Story = {
  args: { receivedAt: receivedAt.expired },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Link expired')).toHaveLength(2);
  },
};

export const Veiled: Story = {
  args: { veiled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Show image' })).toBeVisible();
  },
};

export const EvidenceFirst: Story = {
  args: { order: 'evidence-first' },
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/are covered/)).toBeVisible();
  },
};

export const TwentyWarnings: Story = {
  args: complete({ ...measured, warnings: manyWarnings(20) }),
  play: async ({ canvas }) => {
    await ready(canvas);
  },
};
