import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import {
  FaceMatchReport,
  LivenessReport,
  MatchList,
  MediaPreview,
  ReportProvider,
  Reports,
  ReviewDecision,
  ReviewDesk,
  WarningList,
} from '../src/index.js';
import { story } from './about.ts';
import { threeTries } from './fixtures/attempts.ts';
import { deskCases } from './fixtures/cases.ts';
import { inReview as faceMatch } from './fixtures/faceMatches.ts';
import { matches } from './fixtures/matches.ts';
import { expiresAt, inReview, portrait, receivedAt, session, warnings } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';

// What a host can set and a picture does not show: each prop that has no story of its own, with what it does.
const meta = {
  title: 'Components/Settings',
  // No component has this page, and nothing in it is there to be copied.
  tags: ['no-visual', '!autodocs', '!manifest'],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const told = { image: fn(), report: fn(), reports: fn(), open: fn(), undone: fn(), refresh: fn() };

export const OfTheProvider: Story = {
  parameters: story('Links that live for 15 minutes, and media that are covered again: set once for all below.'),
  render: () => (
    <ReportProvider lifetime={15} veilAgain={{ whenHidden: true }}>
      <MediaPreview
        caseId={7}
        report={inReview}
        media="image"
        receivedAt={Date.UTC(2026, 10, 21, 14, 5)}
        onEvent={told.image}
      />
    </ReportProvider>
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('timer')).toHaveTextContent('10:00');
    await expect(canvas.getByText(/15 minutes after receipt/)).toBeVisible();
  },
};

export const OfAReport: Story = {
  parameters: story('Its heading, its step, links from its facts, its end, and a view that has no keys.'),
  render: () => (
    <LivenessReport
      caseId={7}
      report={inReview}
      metadata={session}
      metadataHref={(field) => (field === 'session_id' ? '/sessions/7' : null)}
      headingLevel={3}
      step="Attempt 2"
      expiresAt={expiresAt.ending}
      lifetime={30}
      veilAgain={{ afterMinutes: 5 }}
      fps={30}
      viewerKeys={false}
      compareWith={[{ label: 'Portrait of the document', url: portrait }]}
      copySummary={false}
      onEvent={told.report}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await expect(canvas.getByRole('heading', { level: 3, name: /Liveness/ })).toBeVisible();
    await expect(canvas.getByText('Attempt 2')).toBeVisible();
    await expect(canvas.getByRole('link')).toHaveAttribute('href', '/sessions/7');
    await expect(canvas.getByRole('timer')).toHaveTextContent('4:12');
    await expect(canvas.queryByRole('button', { name: /Copy/ })).toBeNull();
    const [row] = canvas.getAllByRole('button', { name: /score/i });
    if (row) await userEvent.click(row);
    await expect(told.report).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'warning-opened', caseId: 7, media: null }),
    );
  },
};

export const AReportThatIsHidden: Story = {
  parameters: story('Off the screen, with everything that the reader did; its media are let go of.'),
  render: () => <LivenessReport report={inReview} receivedAt={receivedAt.fresh} hidden data-testid="report" />,
  play: async ({ canvas }) => {
    await expect(canvas.getByTestId('report')).not.toBeVisible();
    await expect(canvas.getByTestId('report').querySelector('img[src]')).toBeNull();
  },
};

export const OfAMedium: Story = {
  parameters: story('A case of its own, frames for a browser that tells none, and a cover that comes back.'),
  render: () => (
    <MediaPreview caseId="case-7" report={inReview} media="video" fps={10} veiled veilAgain={{ afterMinutes: 1 }} />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveAttribute('data-state', 'veiled');
  },
};

export const OfMatches: Story = {
  parameters: story('Their own heading, and an end that the host knows.'),
  render: () => (
    <MatchList
      report={{ matches: [matches.duplicate] }}
      headingLevel={4}
      receivedAt={receivedAt.fresh}
      lifetime={30}
      expiresAt={expiresAt.expired}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 4 })).toBeVisible();
    const [show] = canvas.getAllByRole('button', { name: /^Show reference|^Show picture|^Show image/i });
    if (show) await userEvent.click(show);
    await waitFor(() => expect(canvas.getByText('Link expired')).toBeVisible());
  },
};

export const OfAFaceMatch: Story = {
  parameters: story('As on a medium, for both images.'),
  render: () => (
    <FaceMatchReport
      caseId={7}
      report={faceMatch}
      headingLevel={3}
      receivedAt={receivedAt.expired}
      lifetime={30}
      expiresAt={expiresAt.ending}
      veilAgain={{ whenHidden: true }}
      greyscale
      viewerKeys={{ turn: 'x' }}
    />
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('heading', { level: 3, name: /Face match/ })).toBeVisible();
    await expect(canvas.getByRole('timer')).toHaveTextContent('4:12');
  },
};

export const OfADecision: Story = {
  render: () => <ReviewDecision caseId={7} report={inReview} headingLevel={5} onDecide={() => undefined} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 5 })).toBeVisible();
  },
};

export const OfWarnings: Story = {
  parameters: story('Each warning stands one level below the heading of the list.'),
  render: () => <WarningList report={{ warnings: [warnings.error] }} headingLevel={5} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 5 })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 6, name: /attack/i })).toBeVisible();
  },
};

export const OfADesk: Story = {
  parameters: story('The host keeps which case is open, and is told what the reader wants.'),
  render: () => (
    <ReviewDesk
      cases={deskCases(3)}
      open={1043}
      onOpen={told.open}
      onDecide={() => undefined}
      undoFor={10}
      onUndo={told.undone}
      keys={{ next: 'x' }}
      headingLevel={1}
      decisionProps={{ withoutConfirmation: ['Approved'] }}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await expect(canvas.getByRole('heading', { level: 1 })).toBeInTheDocument();
    canvas.getByRole('region', { name: /^Case 1043, / }).focus();
    await userEvent.keyboard('x');
    await expect(told.open).toHaveBeenCalledWith(1044);
    await expect(canvas.getByRole('region', { name: /^Case 1043, / })).toBeVisible();
  },
};

export const OfSeveralReports: Story = {
  parameters: story('The host keeps which is open, and is told of which report each thing is.'),
  render: () => (
    <Reports
      caseId={7}
      reports={threeTries}
      receivedAt={receivedAt.ending}
      open={0}
      onOpenChange={told.open}
      compare={false}
      metadata={session}
      onRefresh={told.refresh}
      onEvent={told.reports}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await expect(canvas.getAllByRole('tab')[0]).toBeInTheDocument();
    await expect(canvas.queryByRole('button', { name: /Compare/ })).toBeNull();
    const panel = within(canvas.getByRole('tabpanel'));
    await userEvent.click(panel.getByRole('button', { name: /fresh|Refresh/i }));
    await expect(told.refresh).toHaveBeenCalledWith(threeTries[0], 0);
  },
};
