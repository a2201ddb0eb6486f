import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ApplicantNotice, ReportProvider, type VerificationWarning } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Result } from './examples/ApplicantNotice.tsx';
import { documented } from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';

const of = (...risks: string[]): VerificationWarning[] =>
  risks.map((risk) => ({
    risk,
    log_type: 'error',
    additional_data: null,
    short_description: 'A text of the vendor',
    long_description: 'Another text of the vendor.',
  }));

const meta = {
  title: 'Components/ApplicantNotice',
  component: ApplicantNotice,
  args: { report: documented },
  argTypes: { report: { control: 'object' } },
  parameters: {
    docs: about({
      purpose: 'Says one or two plain sentences to the person who was checked, on a page of their own.',
      example: example('ApplicantNotice', () => (
        <Result report={{ status: 'Declined', warnings: of('LOW_FACE_LUMINANCE') }} />
      )),
      reads:
        '`status`, and of `warnings` only the codes `NO_FACE_DETECTED`, `MULTIPLE_FACES_DETECTED`, `HIGH_FACE_OCCLUSION`, `FACE_FACE_COVERED`, `LOW_FACE_LUMINANCE`, `HIGH_FACE_LUMINANCE` and `LOW_FACE_QUALITY`, in this order where there are several.',
      states: [
        [
          '`data-kind`',
          '`done`, `waiting`, `todo` (the person is asked to do something), `closed` (nothing can be done here), `none` (no result, or a status that is not known).',
        ],
      ],
      semantics: [
        [
          'The sentence',
          'A `<p>`, and no live region: it stands there when the page comes. Where your page waits for the result, keep it in the page and pass `role="status"`.',
        ],
        ['The sign', 'Decoration; `closed` and `none` have none.'],
      ],
      classes: '`lr-ApplicantNotice`, `lr-ApplicantNotice-text`.',
      more: [
        'On your server, give the report to `forApplicant` first: what a page was given can be read there, also where it is not drawn.',
        'A code that is not on the list is never told. Beside any such code, of whatever severity, or an entry that cannot be read, nothing is told at all: the markup is then, to the byte, that of the same status without a warning.',
        'Of a declined check a trouble is told only if it is an `error`, because no other severity declines. Where another try is asked for, a `warning` is told too.',
        '`mayRetry` says whether the person can do the check again on your page. Without it, only Resubmitted, Resub Requested and what is not finished ask for it; with `true`, also a declined check with a trouble of the list, and one that has ended; with `false`, none does.',
        'A liveness check can be one of several. Where yours is, replace `applicant.outcome.done`: it says that this check was successful.',
        '“Contact us” is a promise of yours. Replace the words where nobody can be reached.',
      ],
    }),
  },
} satisfies Meta<typeof ApplicantNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Approved: Story = {};

export const InReview: Story = { args: { report: { status: 'In Review' } } };

export const NotFinished: Story = { args: { report: { status: 'Not Finished' } } };

export const Resubmitted: Story = { args: { report: { status: 'Resubmitted' } } };

export const ResubmittedForLight: Story = {
  args: { report: { status: 'Resubmitted', warnings: of('LOW_FACE_LUMINANCE') } },
  parameters: story('A trouble that the person can mend, with what to do.'),
};

export const Declined: Story = {
  args: { report: { status: 'Declined', warnings: [] }, mayRetry: true },
  parameters: story(
    'Without a reason, or for one that is not told. Another try is not offered, whatever `mayRetry` says.',
  ),
};

export const DeclinedForSuspicion: Story = {
  args: { report: { status: 'Declined', warnings: of('LIVENESS_FACE_ATTACK', 'LOW_FACE_LUMINANCE') }, mayRetry: true },
  parameters: story('A suspicion silences the light beside it. The markup is that of the story above.'),
  play: async ({ canvasElement, canvas }) => {
    await expect(canvas.getByText(/^We could not confirm your check\. If/)).toBeVisible();
    await expect(canvasElement.innerHTML).not.toMatch(/attack|dark|light|vendor/i);
  },
};

export const DeclinedForLight: Story = {
  args: { report: { status: 'Declined', warnings: of('LOW_FACE_LUMINANCE') } },
  parameters: story('By default no other try is offered.'),
};

export const DeclinedForLightWithRetry: Story = {
  args: { report: { status: 'Declined', warnings: of('LOW_FACE_LUMINANCE') }, mayRetry: true },
};

export const Expired: Story = { args: { report: { status: 'Expired' } } };

export const ExpiredWithRetry: Story = { args: { report: { status: 'Expired' }, mayRetry: true } };

export const StatusNotKnown: Story = { args: { report: { status: 'Escalated' } } };

export const ReportMissing: Story = { args: { report: undefined } };

export const Narrow: Story = {
  args: { report: { status: 'Declined', warnings: of('HIGH_FACE_OCCLUSION') }, mayRetry: true },
  render: (args) => (
    <Column width="narrow">
      <ApplicantNotice {...args} />
    </Column>
  ),
};

export const OwnWords: Story = {
  args: { report: { status: 'Declined' } },
  render: (args) => (
    <ReportProvider messages={{ applicant: { outcome: { closed: 'Please ring us on weekdays from nine to five.' } } }}>
      <ApplicantNotice {...args} />
    </ReportProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Please ring us on weekdays from nine to five.')).toBeVisible();
  },
};

export const RightToLeft: Story = {
  args: { report: { status: 'Resubmitted' } },
  render: (args) => (
    <ReportProvider
      messages={{ applicant: { outcome: { again: 'يرجى إجراء التحقق مرة أخرى. اتبع الخطوات على الشاشة.' } } }}
    >
      <div dir="rtl" lang="ar">
        <ApplicantNotice {...args} />
      </div>
    </ReportProvider>
  ),
};

const troubles = {
  'no face': 'NO_FACE_DETECTED',
  'several faces': 'MULTIPLE_FACES_DETECTED',
  covered: 'HIGH_FACE_OCCLUSION',
  dark: 'LOW_FACE_LUMINANCE',
  bright: 'HIGH_FACE_LUMINANCE',
  unclear: 'LOW_FACE_QUALITY',
};
const declined = (code: string): { status: string; warnings: VerificationWarning[] } => ({
  status: 'Declined',
  warnings: of(code),
});

export const Everything: Story = {
  parameters: story('Every sentence.'),
  render: () => (
    <Gallery
      width="large"
      cells={{
        ...Object.fromEntries(
          ['Approved', 'In Review', 'Declined', 'Resubmitted', 'Not Finished', 'Expired', 'Kyc Expired', ''].map(
            (status) => [status || 'no status', <ApplicantNotice key={status} report={{ status }} />],
          ),
        ),
        'Expired, another try': <ApplicantNotice report={{ status: 'Expired' }} mayRetry />,
        'Kyc Expired, another try': <ApplicantNotice report={{ status: 'Kyc Expired' }} mayRetry />,
        ...Object.fromEntries(
          Object.entries(troubles).flatMap(([name, code]) => [
            [`Declined, ${name}`, <ApplicantNotice key={code} report={declined(code)} />],
            [
              `Declined, ${name}, another try`,
              <ApplicantNotice key={`${code} again`} report={declined(code)} mayRetry />,
            ],
          ]),
        ),
      }}
    />
  ),
};
