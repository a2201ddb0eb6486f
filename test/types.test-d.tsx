// Checked by the compiler alone (`npm run types`): every line that must not compile is marked, and an unused mark is an error.
import { createRef, type ReactElement, type ComponentProps } from 'react';
import {
  AgeEstimate,
  AgeEstimationReport,
  ApplicantNotice,
  FaceMatchReport,
  forApplicant,
  LivenessReport,
  MediaPreview,
  MethodDetails,
  readReports,
  retain,
  ReviewDecision,
  Reports,
  ScoreGauge,
  StatusBadge,
  useDeadline,
  useDecision,
  useEvidence,
  useWarnings,
  MatchList,
  VerificationMetadata,
  WarningList,
  type Decision,
  type Icons,
  type LivenessVerificationResponse,
  type RetainedReport,
  type StatusBadgeProps,
  type VerificationReport,
} from '../src/index.js';

// The documented interface, closed as the documentation has it.
interface DocumentedWarning {
  risk: string;
  additional_data: string | null;
  log_type: 'information' | 'warning' | 'error';
  short_description: string;
  long_description: string;
}
interface DocumentedReport {
  status: 'Approved' | 'Declined' | 'In Review' | 'Not Finished';
  method: 'ACTIVE_3D' | 'FLASHING' | 'PASSIVE';
  score: number | null;
  reference_image: string | null;
  video_url: string | null;
  age_estimation: number | null;
  warnings: DocumentedWarning[];
}
// As newer versions send it.
interface WithObjectData extends Omit<DocumentedReport, 'warnings'> {
  warnings: (Omit<DocumentedWarning, 'additional_data'> & {
    additional_data: { score: number; threshold?: number } | null;
  })[];
}
interface WithUnknownData extends Omit<DocumentedReport, 'warnings'> {
  warnings: (Omit<DocumentedWarning, 'additional_data'> & {
    additional_data: Record<string, unknown> | string | null;
  })[];
}

declare const documented: DocumentedReport;
declare const withObject: WithObjectData;
declare const withUnknown: WithUnknownData;
declare const readOnly: Readonly<DocumentedReport>;
declare const response: { liveness: DocumentedReport };

// Each is a report, without a cast, and a response of it is a response.
export const reports: VerificationReport[] = [documented, withObject, withUnknown, readOnly];
export const responses: LivenessVerificationResponse[] = [response, { liveness: withObject }];

// Each component takes it.
export const taken = [documented, withObject, withUnknown, readOnly].map((report) => (
  <>
    <StatusBadge report={report} />
    <ScoreGauge report={report} />
    <AgeEstimate report={report} />
    <MethodDetails report={report} />
    <ApplicantNotice report={report} />
    <WarningList report={report} />
    <MediaPreview report={report} media="image" />
    <LivenessReport report={report} />
    <AgeEstimationReport report={report} />
  </>
));

// While the host loads it, there is none.
export const loading = [undefined, null].map((report) => (
  <>
    <StatusBadge report={report} />
    <WarningList report={report} />
    <MediaPreview report={report} media="video" />
    <LivenessReport report={report} />
    <VerificationMetadata metadata={report} />
  </>
));

// The whole response is a mistake that the compiler tells.
export const mistaken = (
  <>
    {/* @ts-expect-error -- pass response.liveness */}
    <StatusBadge report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <ScoreGauge report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <AgeEstimate report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <MethodDetails report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <ApplicantNotice report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <WarningList report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <MediaPreview report={response} media="image" />
    {/* @ts-expect-error -- pass response.liveness */}
    <LivenessReport report={response} />
    {/* @ts-expect-error -- pass response.liveness */}
    <AgeEstimationReport report={response} />
  </>
);

// A component asks for what it reads, and for no more.
export const parts = (
  <>
    <StatusBadge report={{ status: 'Approved' }} />
    <ScoreGauge report={{ score: null }} />
    <AgeEstimate report={{ age_estimation: 17 }} />
    <MethodDetails report={{ method: 'PASSIVE' }} />
    <ApplicantNotice report={{ status: 'Declined' }} mayRetry />
    <ApplicantNotice report={forApplicant(documented)} />
    <WarningList report={{ warnings: [] }} />
    <MatchList report={{ matches: [{ session_id: null, source: 'new_source', status: 'New' }] }} />
    {/* @ts-expect-error -- text is no number: the API sends one */}
    <MatchList report={{ matches: [{ similarity_percentage: '93' }] }} />
    <FaceMatchReport report={{ status: 'New', score: null, source_image: null, warnings: [] }} />
    <FaceMatchReport report={{}} />
    {/* @ts-expect-error -- a liveness report is no face match: its score is no similarity */}
    <FaceMatchReport report={documented} />
    {/* @ts-expect-error -- text is no number: the API sends one */}
    <FaceMatchReport report={{ score: '65' }} />
    <MediaPreview
      report={{ reference_image: null, video_url: null }}
      media="image"
      compareWith={[{ label: 'Portrait', url: null, expiresAt: new Date() }]}
    />
    {/* @ts-expect-error -- the reader has to know what it is */}
    <MediaPreview report={documented} media="image" compareWith={[{ url: null }]} />
    <MediaPreview report={{ reference_image: null, video_url: null }} media="image" />
    <Reports
      reports={[documented]}
      actions={(report, place) => `${report.status} ${place}`}
      propsOf={() => ({ at: null })}
    />
    <Reports reports={undefined} open={0} onOpenChange={(place) => place + 1} />
    {/* @ts-expect-error -- a list of reports, and not what they came in */}
    <Reports reports={readReports('')} />
    {/* @ts-expect-error -- a report is more than a status */}
    <LivenessReport report={{ status: 'Approved' }} />
    {/* @ts-expect-error -- text is no number: the API sends one */}
    <ScoreGauge report={{ score: '89' }} />
    {/* @ts-expect-error -- which of the two? */}
    <MediaPreview report={documented} />
    {/* @ts-expect-error -- a root has no children of the host's */}
    <StatusBadge report={documented}>Approved</StatusBadge>
  </>
);

// Words that this version does not know are words.
export const unknownWords: VerificationReport = {
  ...documented,
  status: 'Escalated',
  method: 'HOLOGRAM',
  warnings: [{ risk: 'NEW', additional_data: {}, log_type: 'critical', short_description: '', long_description: '' }],
};

// What is stored holds no link, and still feeds the badge and the gauge.
declare const stored: { status: string; score: number | null };
export const kept: RetainedReport = retain(documented);
export const keptToo: RetainedReport = stored;
// @ts-expect-error -- a link is not kept
export const leaky: RetainedReport = { status: 'Approved', score: 1, reference_image: 'https://media.example/a.jpg' };
// @ts-expect-error -- a whole report holds links
export const leakier: RetainedReport = documented;
export const fromStore = [stored, kept].map((report) => (
  <>
    <StatusBadge report={report} />
    <ScoreGauge report={report} limits={{ review: 80 }} />
  </>
));
// @ts-expect-error -- what was stored has no evidence to show
export const noEvidence = <MediaPreview report={kept} media="image" />;

// What readReports finds goes straight in.
const { reports: found, metadata } = readReports('{}');
export const read = found.map((report) => <LivenessReport key={report.node_id} report={report} metadata={metadata} />);

// A decision is one of four, with a reason and a comment.
export const decided: (decision: Decision) => Promise<void> = async ({ outcome, reason, comment }) => {
  await fetch('/decisions', { method: 'POST', body: JSON.stringify({ outcome, reason, comment }) });
};
const requires = ['image', 'warnings'] as const;
declare const send: (nodes: { node_id: string | null; feature: string }[]) => Promise<void>;
const ofFeature = ['Approved', 'Declined', 'In Review'] as const;
export const decisions = (
  <>
    <ReviewDecision report={{ status: 'In Review' }} onDecide={decided} />
    <ReviewDecision report={documented} onDecide={() => undefined} requires={requires} shortcuts={{ Approved: 'y' }} />
    <ReviewDecision report={kept} onDecide={decided} reasons={{ Declined: [{ value: 'mask', label: 'A mask' }] }} />
    <ReviewDecision
      report={documented}
      onDecide={({ nodes_to_resubmit }) =>
        JSON.stringify(nodes_to_resubmit?.map(({ node_id }) => node_id ?? 'default'))
      }
      outcomes={ofFeature}
      commentRequired={ofFeature}
      features={[
        { feature: 'LIVENESS', node_id: null },
        { feature: 'POA', label: 'Address' },
      ]}
      consequences={{ 'In Review': 'The case waits.' }}
      firstOpinion={{ outcome: 'In Review', byId: 7 }}
      reviewer={7}
    />
    <ReviewDecision report={documented} onDecide={decided} commentRequired features={undefined} reviewer={undefined} />
    {/* A host's own types need not know of lists that cannot be written to. */}
    <ReviewDecision report={documented} onDecide={({ nodes_to_resubmit: nodes = [] }) => send(nodes)} />
    {/* @ts-expect-error -- the API takes no such word */}
    <ReviewDecision report={documented} onDecide={decided} outcomes={['Rejected']} />
    {/* @ts-expect-error -- a step is known by its feature */}
    <ReviewDecision report={documented} onDecide={decided} features={[{ node_id: 'feature_liveness' }]} />
    {/* @ts-expect-error -- without it nothing could be decided */}
    <ReviewDecision report={documented} />
    {/* @ts-expect-error -- there is no such evidence */}
    <ReviewDecision report={documented} onDecide={decided} requires={['audio']} />
    {/* @ts-expect-error -- a person cannot decide that */}
    <ReviewDecision report={documented} onDecide={decided} reasons={{ Abandoned: [] }} />
    {/* @ts-expect-error -- pass response.liveness */}
    <ReviewDecision report={response} onDecide={decided} />
    <LivenessReport report={documented} order="evidence-first" />
    {/* @ts-expect-error -- there are two orders */}
    <LivenessReport report={documented} order="score-first" />
  </>
);

// A query's `refetch`, a server action and a plain setter are all hosts' own functions.
declare const query: { refetch: (options?: { cancelRefetch?: boolean }) => Promise<{ isError: boolean }> };
declare const action: (decision: Decision) => Promise<{ serverError?: string }>;
declare const unknownAnswer: () => unknown;
export const answers = (
  <>
    <LivenessReport report={documented} caseId={7} onRefresh={query.refetch} veilAgain={{ afterMinutes: 5 }} />
    <MediaPreview report={documented} caseId="s-1" media="image" onRefresh={unknownAnswer} />
    <ReviewDecision report={documented} onDecide={action} />
    {/* @ts-expect-error -- a case is told by a text or a number */}
    <WarningList report={documented} caseId={{ id: 7 }} />
  </>
);

// A root of the host's is exactly one element, and only where it is asked for.
declare const badgeProps: StatusBadgeProps;
export const roots = (
  <>
    <StatusBadge {...badgeProps} />
    <StatusBadge asChild report={documented} ref={createRef<HTMLAnchorElement>()}>
      <a href="/" />
    </StatusBadge>
    <LivenessReport asChild report={documented}>
      <main />
    </LivenessReport>
    {/* @ts-expect-error -- a text is no element */}
    <StatusBadge asChild report={documented}>
      text
    </StatusBadge>
    {/* @ts-expect-error -- two elements are not one root */}
    <WarningList asChild report={documented}>
      <section />
      <section />
    </WarningList>
    {/* @ts-expect-error -- the root of a figure is a figure */}
    <MediaPreview asChild report={documented} media="image" />
  </>
);

// A host's own component has the props of one of ours, and some more.
export interface CellProps extends Omit<ComponentProps<typeof StatusBadge>, 'size'> {
  column: string;
}
export interface CaseProps extends ComponentProps<typeof LivenessReport> {
  row: number;
}

// Signs have names, and are components or elements.
export const signs: Icons[] = [{ error: <svg />, clock: () => null, lock: null }];
// @ts-expect-error -- no sign has this name
signs.push({ errors: <svg /> });
// @ts-expect-error -- a text is no sign
signs.push({ error: 'x' });

// A hook takes what its component takes, and gives what elements take.
export function Looks(): ReactElement {
  const { timerProps, phase } = useDeadline({ expiresAt: null, every: 'minute' });
  const { imageProps, videoProps, actions } = useEvidence({ report: readOnly, media: 'video' });
  const { warnings } = useWarnings({ report: withUnknown, defaultOpen: 'all' });
  const { outcomes, comment, confirm } = useDecision({ report: documented, onDecide: () => undefined });
  // @ts-expect-error -- the whole response is no report
  useWarnings({ report: response });
  // @ts-expect-error -- no address is handed out
  const address: unknown = imageProps?.src;
  // @ts-expect-error -- no phase of that name
  if (phase === 'soon') return <i>{String(address)}</i>;
  return (
    <>
      <b {...timerProps} />
      {imageProps ? <img {...imageProps} /> : null}
      {videoProps ? <video {...videoProps} /> : null}
      {actions.play ? <button {...actions.play.props} /> : null}
      {warnings.map(({ key, triggerProps, panelProps }) => (
        <div key={key}>
          <button {...triggerProps} />
          <div {...panelProps} />
        </div>
      ))}
      {outcomes.map(({ outcome, props }) => (
        <button key={outcome} {...props} />
      ))}
      {comment ? <textarea {...comment.props} /> : null}
      {confirm?.reason ? <select {...confirm.reason.props} /> : null}
      {confirm ? <button {...confirm.send.props} /> : null}
    </>
  );
}
