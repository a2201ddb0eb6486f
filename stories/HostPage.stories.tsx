import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  AgeEstimate,
  AgeEstimationReport,
  ApplicantNotice,
  ExpiryCountdown,
  LivenessReport,
  MediaPreview,
  MethodDetails,
  ReviewDecision,
  ScoreGauge,
  StatusBadge,
  VerificationMetadata,
  WarningList,
} from '../src/index.js';
import { story } from './about.ts';
import { expiresAt, inReview, receivedAt, session } from './fixtures/reports.ts';
import { computed, differences } from './hosts/computed.ts';
import { HostPage } from './hosts/HostPage.tsx';
import { ready } from './hosts/media.ts';
import { pages } from './hosts/pages.ts';

const decide = (): void => undefined;
const requires = ['image', 'warnings'] as const;

const meta = {
  title: 'Recipes/Host page',
  // On a page of docs the styles would reach every other story.
  tags: ['!autodocs'],
  // The host's own words are in the host's own colours, and no matter of the library.
  parameters: { wide: true, a11y: { context: { include: ['.Host-report'], exclude: ['.Host-note'] } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const report = (
  <LivenessReport
    report={inReview}
    receivedAt={receivedAt.ending}
    metadata={session}
    limits={{ review: 80, decline: 50 }}
    onRefresh={decide}
    actions={
      <>
        <ReviewDecision report={inReview} onDecide={decide} requires={requires} shortcuts />
        <p className="Host-note" style={{ inlineSize: '20rem', blockSize: '4rem', margin: 0 }}>
          A line of the host, and <button type="button">a button of it</button>.
        </p>
      </>
    }
  />
);

const everything = (
  <>
    <StatusBadge report={inReview} />
    <ScoreGauge report={inReview} limits={{ review: 80, decline: 50 }} />
    <ScoreGauge report={inReview} shape="bar" />
    <AgeEstimate report={inReview} minimumAge={18} margin={3} />
    <MethodDetails report={inReview} />
    <WarningList report={inReview} defaultOpen="all" />
    <MediaPreview report={inReview} media="video" expiresAt={expiresAt.fresh} />
    <MediaPreview report={inReview} media="image" expiresAt={expiresAt.expired} onRefresh={decide} />
    <ExpiryCountdown expiresAt={expiresAt.fresh} />
    <VerificationMetadata metadata={session} />
    <ReviewDecision report={inReview} onDecide={decide} requires={requires} aria-label="Alone" />
    <ApplicantNotice report={inReview} />
    <AgeEstimationReport report={inReview} receivedAt={receivedAt.fresh} minimumAge={18} aria-label="Age" />
    {report}
  </>
);

/** The elements of the package, without what the host put into a report. */
const ours = (canvas: HTMLElement): Element[] =>
  [...canvas.querySelectorAll('.Host-report *')].filter((element) => !element.closest('.Host-note'));

/** Compares what is drawn with and without the host's stylesheet: everything at rest, and each kind of control with the focus. */
async function standsFirm(canvas: HTMLElement): Promise<void> {
  const style = canvas.querySelector('.Host-style') as HTMLStyleElement;
  const elements = ours(canvas);
  await expect(elements.length).toBeGreaterThan(100);
  for (const kind of [null, '.lr-Button', '.lr-PlayButton', '.lr-WarningRow-trigger', 'textarea', '[tabindex]']) {
    const control = kind && elements.find((element) => element.matches(kind));
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    const looked = control ? [control] : elements;
    const within = computed(looked);
    style.media = 'not all';
    const alone = computed(looked);
    style.media = '';
    await expect(differences(alone, within)).toEqual([]);
  }
  (document.activeElement as HTMLElement).blur();
}

export const ViteStarter: Story = {
  parameters: story('The stylesheet that a new Vite project begins with: the report looks as it does anywhere else.'),
  render: () => <HostPage css={pages.viteStarter}>{report}</HostPage>,
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await standsFirm(canvasElement);
  },
};

export const HarshReset: Story = {
  parameters: story('A reset and rules for every bare element, on every public component.'),
  render: () => <HostPage css={pages.harshReset}>{everything}</HostPage>,
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await standsFirm(canvasElement);
  },
};

export const HandsDownEverything: Story = {
  parameters: story('Around every public component, an element with a value for each property that is inherited.'),
  render: () => <HostPage css={pages.handsDown}>{everything}</HostPage>,
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await standsFirm(canvasElement);
  },
};

const classes = `
.Mine { border-radius: 0; text-transform: uppercase; }
.lr-Button { border-radius: 1rem; }
.lr-Button:hover, .lr-Button:focus-visible { outline: 3px solid rebeccapurple; }
.Host-report .lr-Report-title { letter-spacing: 2px; }
h2 { letter-spacing: 9px; }
button { border-radius: 0; }
`;

export const ClassesOfTheHost: Story = {
  parameters: story('Whatever names a class is meant and wins: the host’s own on a root, and one of the package’s.'),
  render: () => (
    <HostPage css={classes}>
      <LivenessReport className="Mine" report={inReview} receivedAt={receivedAt.ending} onRefresh={decide} />
    </HostPage>
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    const root = canvas.getByRole('article');
    const [button] = canvas.getAllByRole('button', { name: 'Refresh link' });
    await expect(getComputedStyle(root).borderRadius).toBe('0px');
    await expect(getComputedStyle(root).textTransform).toBe('uppercase');
    await expect(getComputedStyle(button as HTMLElement).borderRadius).toBe('16px');
    await expect(getComputedStyle(canvas.getByRole('heading', { name: 'Liveness check' })).letterSpacing).toBe('2px');
    button?.focus();
    await expect(getComputedStyle(button as HTMLElement).outlineWidth).toBe('3px');
    button?.blur();
    await expect(canvasElement.querySelector('.Host-style')).not.toBeNull();
  },
};
