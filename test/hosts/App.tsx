import {
  AgeEstimationReport,
  LivenessReport,
  ReviewDecision,
  type VerificationReport,
  type VerificationWarning,
} from '../../src/index.js';
import type { ReactElement } from 'react';

/** What a test asks of the page. */
export interface PageState {
  image: string | null;
  video: string | null;
  /** Epoch milliseconds. */
  expiresAt?: number;
  /** @default the liveness report */
  report?: 'liveness' | 'age';
  warnings?: VerificationWarning[];
  metadata?: Record<string, unknown>;
  printMedia?: boolean;
  /** Puts a decision panel under the report. */
  decide?: boolean;
  /** What a reviewer has: a panel alone, with reasons to choose from. */
  desk?: boolean;
  layout?: 'narrow' | 'page' | 'desk';
  order?: 'verdict-first' | 'evidence-first';
  veiled?: boolean;
  /** Offers fresh links, none of which ever comes. */
  refresh?: boolean;
  /** Puts everything into a form of the host's. */
  form?: boolean;
}

const lowScore: VerificationWarning = {
  risk: 'LOW_LIVENESS_SCORE',
  additional_data: null,
  log_type: 'warning',
  short_description: 'Low liveness score',
  long_description: 'The liveness check resulted in a low score.',
};

export function App({
  image,
  video,
  report: kind,
  warnings = [lowScore],
  decide = false,
  desk = false,
  form = false,
  refresh = false,
  ...more
}: PageState): ReactElement {
  const report: VerificationReport = {
    status: 'In Review',
    method: 'ACTIVE_3D',
    score: 64.31,
    reference_image: image,
    video_url: video,
    age_estimation: 24.3,
    warnings,
  };
  const Report = kind === 'age' ? AgeEstimationReport : LivenessReport;
  const actions = (
    <>
      <button type="button">A button of the host</button>
      <ReviewDecision report={report} onDecide={() => undefined} />
    </>
  );
  const reasons = [
    { value: 'spoof', label: 'Presentation attack' },
    { value: 'other', label: 'Other person' },
  ];
  const panel = <ReviewDecision report={report} onDecide={() => undefined} reasons={{ Declined: reasons }} />;
  const page = (
    <Report
      report={report}
      actions={desk ? panel : decide ? actions : undefined}
      limits={{ review: 80, decline: 50 }}
      onRefresh={refresh ? () => undefined : undefined}
      {...more}
    />
  );
  if (!form) return page;
  return (
    <form action="/sent">
      <input name="own" defaultValue="kept" />
      {page}
      <ReviewDecision
        report={report}
        onDecide={() => undefined}
        requires={['image']}
        reasons={{ Approved: [{ value: 'match', label: 'Match' }] }}
      />
      <button type="reset">Reset</button>
      <button type="submit">Send</button>
    </form>
  );
}
