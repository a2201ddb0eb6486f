import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement, ReactNode } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { AgeEstimationReport, LivenessReport, ReportProvider, ReviewDecision } from '../src/index.js';
import { story } from './about.ts';
import { languages } from './fixtures/languages.ts';
import { matches } from './fixtures/matches.ts';
import { measured, minor, receivedAt, reviewedSession, session, warnings } from './fixtures/reports.ts';
import './gallery/Gallery.css';
import { Column } from './gallery/Gallery.tsx';
import { ready } from './hosts/media.ts';

const report = {
  ...measured,
  gender_estimation: { male: 12.4, female: 87.6 },
  warnings: [...measured.warnings, warnings.error, warnings.unknownCode],
  matches: [matches.blocklisted],
};

const reasons = { Declined: [{ value: '7', label: '7' }] };

function InLanguage({ tag, children }: { tag: string; children: ReactNode }): ReactElement {
  const { words, dir } = languages[tag] ?? {};
  return (
    <ReportProvider messages={words} locale={tag} timeZone={tag === 'ar' ? 'Asia/Riyadh' : 'Europe/Berlin'}>
      <div dir={dir}>{children}</div>
    </ReportProvider>
  );
}

const liveness = (
  <LivenessReport
    report={report}
    receivedAt={receivedAt.ending}
    limits={{ review: 80, decline: 50 }}
    metadata={session}
    onRefresh={fn()}
    actions={
      <ReviewDecision
        report={report}
        onDecide={fn()}
        reasons={reasons}
        requires={['image', 'video', 'warnings']}
        firstOpinion={{ outcome: 'Declined', by: 'A. B.', at: '2026-11-21T13:00:00Z' }}
        shortcuts
      />
    }
  />
);

const age = (
  <AgeEstimationReport
    report={minor}
    receivedAt={receivedAt.expired}
    metadata={reviewedSession}
    minimumAge={18}
    margin={2.5}
    onRefresh={fn()}
  />
);

const meta = {
  // The stories keep their ids, which name their pictures.
  id: 'languages',
  title: 'Guide/Languages',
  parameters: {
    docs: {
      description: {
        component:
          'Both reports in languages that the package gives whole (`react-liveness-report/locales/…`). The toolbar brings every story into any of them.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const opened: NonNullable<Story['play']> = async ({ canvas, canvasElement, userEvent }) => {
  await ready(canvas);
  const [first] = canvasElement.querySelectorAll<HTMLElement>('.lr-WarningRow-trigger');
  await userEvent.click(first as HTMLElement);
  await waitFor(() => expect(canvasElement.querySelector('.lr-WarningPanel')).toBeVisible());
  (document.activeElement as HTMLElement).blur();
};

/** Nothing is wider than its place. */
const fits: NonNullable<Story['play']> = async ({ canvasElement }) => {
  for (const place of canvasElement.querySelectorAll(
    '.lr-Report, .lr-ReviewDecision, .lr-WarningList, .lr-MediaPreview',
  ))
    await expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
};

const inBoth: NonNullable<Story['play']> = async (context) => {
  await opened(context);
  await fits(context);
};

export const German: Story = {
  parameters: story('A liveness report in review, with the decision.'),
  render: () => <InLanguage tag="de">{liveness}</InLanguage>,
  play: inBoth,
};

export const GermanAge: Story = {
  parameters: story('An age report whose links have ended.'),
  render: () => <InLanguage tag="de">{age}</InLanguage>,
  play: fits,
};

export const GermanNarrow: Story = {
  tags: ['no-visual'],
  parameters: story('Long words in a narrow column.'),
  render: () => (
    <InLanguage tag="de">
      <Column width="narrow">{liveness}</Column>
    </InLanguage>
  ),
  play: inBoth,
};

export const Arabic: Story = {
  parameters: story('A liveness report in review, with the decision. The page around it is in English, left to right.'),
  render: () => <InLanguage tag="ar">{liveness}</InLanguage>,
  play: inBoth,
};

export const ArabicAge: Story = {
  parameters: story('An age report whose links have ended.'),
  render: () => <InLanguage tag="ar">{age}</InLanguage>,
  play: fits,
};

export const ArabicNarrow: Story = {
  tags: ['no-visual'],
  parameters: story('In a narrow column.'),
  render: () => (
    <InLanguage tag="ar">
      <Column width="narrow">{liveness}</Column>
    </InLanguage>
  ),
  play: inBoth,
};
