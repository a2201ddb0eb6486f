// What a host has of ours beside elements of its own kit, on one page.
import type { ReactElement, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  LivenessReport,
  MediaPreview,
  ReviewDecision,
  ReviewDesk,
  ScoreGauge,
  StatusBadge,
} from '../../../src/index.js';
import { chunks } from '../../../src/reports/usePreload.js';

export type Scheme = 'light' | 'dark';

const warnings = ['error', 'warning', 'information'].map((log_type) => ({
  risk: log_type,
  additional_data: null,
  log_type,
  short_description: 'Low score',
  long_description: 'A sentence of the vendor.',
}));
const report = {
  status: 'In Review',
  method: 'ACTIVE_3D',
  score: 64,
  reference_image: '/media/face.png',
  video_url: null,
  age_estimation: 24,
  warnings,
};
const decide = (): void => undefined;

function Ours(): ReactElement {
  return (
    <>
      <StatusBadge report={report} />
      <ScoreGauge report={report} limits={{ review: 80, decline: 50 }} />
      <LivenessReport
        report={report}
        metadata={{ session_id: 's-1', environment: 'sandbox' }}
        actions={<ReviewDecision report={report} onDecide={decide} requires={['warnings']} shortcuts />}
      />
      <MediaPreview report={report} media="image" className="Enlarged" />
      <ReviewDesk cases={[{ caseId: 1, report }]} onDecide={decide} />
    </>
  );
}

// Its font and its place are the host's to give, so they are the same with and without the kit.
const place = {
  // So that no line of the host's is around what is inline.
  display: 'grid',
  fontFamily: 'sans-serif',
  position: 'absolute',
  insetBlockStart: '40rem',
  inlineSize: '64rem',
} as const;

/** `kit` gets what stands on the page, and puts its own elements and providers around. */
export async function show(kit: (ours: ReactNode, scheme: Scheme) => ReactNode): Promise<void> {
  const scheme = new URLSearchParams(location.search).get('scheme') === 'dark' ? 'dark' : 'light';
  document.documentElement.style.colorScheme = scheme;
  await Promise.all(chunks.map((chunk) => chunk.get()));
  const ours = (
    <div id="ours" style={place}>
      <Ours />
    </div>
  );
  createRoot(document.body.appendChild(document.createElement('div'))).render(kit(ours, scheme));
}
