import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import {
  AgeEstimationReport,
  LivenessReport,
  MediaPreview,
  ReportProvider,
  ReviewDecision,
  type MediaPreviewProps,
} from '../src/index.js';
import { story } from './about.ts';
import { opinion, reasons, report, session, unknown } from './fixtures/cyrillic.ts';
import { pseudo, strangersIn } from './fixtures/pseudo.ts';
import { missingImage, receivedAt } from './fixtures/reports.ts';
import './gallery/Gallery.css';
import { ready } from './hosts/media.ts';

const decide = (): void => undefined;
const refresh = (): void => undefined;
const requires = ['image', 'video', 'warnings'] as const;

const media: readonly Partial<MediaPreviewProps>[] = [
  {},
  { receivedAt: receivedAt.ending, onRefresh: refresh },
  { receivedAt: receivedAt.expired, onRefresh: refresh },
  { veiled: true },
  { media: 'video' },
  { report: { ...report, method: 'FLASHING' }, media: 'video' },
  { report: { ...report, method: 'PASSIVE', video_url: null }, media: 'video' },
  { report: { ...report, reference_image: missingImage }, onRefresh: refresh },
  { report: { ...report, reference_image: 'javascript:1' } },
  { report: { ...report, reference_image: null } },
];

const meta = {
  title: 'Reports/Pseudo-locale',
  parameters: {
    docs: {
      description: {
        component:
          'Every word from the messages stands in brackets and has accents, the report is in Cyrillic, and the locale is Bulgarian. A word in plain Latin letters would come from a component, where no translation could reach it.',
      },
    },
  },
  decorators: [
    (Story) => (
      <ReportProvider messages={pseudo} locale="bg" timeZone="Europe/Sofia">
        <Story />
      </ReportProvider>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Reports: Story = {
  tags: ['light-and-dark'],
  parameters: story('Both reports, and a decision with all that it can ask for.'),
  render: () => (
    <>
      <LivenessReport
        report={report}
        receivedAt={receivedAt.ending}
        metadata={session}
        limits={{ review: 80, decline: 50 }}
        onRefresh={refresh}
        actions={
          <ReviewDecision
            report={report}
            onDecide={decide}
            reasons={reasons}
            requires={requires}
            firstOpinion={opinion}
            shortcuts
          />
        }
      />
      <hr />
      <AgeEstimationReport report={unknown} receivedAt={receivedAt.expired} minimumAge={18} margin={3} veiled />
    </>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await ready(canvas);
    const [first] = canvasElement.querySelectorAll<HTMLElement>('.lr-WarningRow-trigger');
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(canvasElement.querySelector('.lr-WarningPanel')).toBeVisible());
    await expect(strangersIn(canvasElement)).toEqual([]);
    (document.activeElement as HTMLElement).blur();
  },
};

export const Everything: Story = {
  tags: ['expects-failed-request'],
  parameters: story('The evidence in its states, and a decision before its last step.'),
  render: () => (
    <div className="Gallery" data-width="medium">
      {media.map((props, index) => (
        <MediaPreview key={index} report={report} media="image" receivedAt={receivedAt.fresh} {...props} />
      ))}
      <ReviewDecision report={report} onDecide={decide} requires={requires} fourEyes aria-label="Дело 1" />
      <ReviewDecision report={unknown} onDecide={decide} aria-label="Дело 2" />
      <ReviewDecision report={report} onDecide={decide} reasons={reasons} aria-label="Дело 3" />
    </div>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await waitFor(() => expect(canvas.getByText(pseudo.media.title.failed)).toBeVisible(), { timeout: 5000 });
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-state=ready] img')).toHaveLength(2), {
      timeout: 5000,
    });
    const open = canvas.getByRole('region', { name: 'Дело 3' });
    await userEvent.click(within(open).getByRole('button', { name: pseudo.decision.choose.Declined }));
    await expect(canvas.getByText(pseudo.decision.final)).toBeVisible();
    await expect(strangersIn(canvasElement)).toEqual([]);
    (document.activeElement as HTMLElement).blur();
  },
};
