'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  useId,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { ScoreGaugeProps } from '../components/ScoreGauge.js';
import { StatusBadge } from '../components/StatusBadge.js';
import { VerificationMetadata, type VerificationMetadataProps } from '../components/VerificationMetadata.js';
import { WarningList } from '../components/WarningList.js';
import { reportEn } from '../messages/en.js';
import { DeskProvider, useWords } from '../messages/ReportProvider.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, Instant, VeilAgain } from '../model/evidence.js';
import { fieldsOf, property } from '../model/fields.js';
import type { VerificationReport } from '../model/report.js';
import { CopyButton } from '../parts/CopyButton.js';
import { FaceQuality } from '../parts/FaceQuality.js';
import { levelBelow, type HeadingLevel } from '../parts/heading.js';
import { PrintSheet } from '../parts/PrintSheet.js';
import { Findings, Uncovered, type LookingOrder } from '../parts/Uncovered.js';
import { useCase } from '../parts/useCase.js';
import { useFindingEvents } from '../parts/useFindingEvents.js';
import { useGeneration } from '../parts/useGeneration.js';
import { useLinks, useSharedRefresh, type OnRefresh } from '../parts/useRefresh.js';
import { NotSent } from './NotSent.js';
import { notSentBy } from './Report.sent.js';
import type { Against } from './Report.summary.js';
import { ReportMedia } from './ReportMedia.js';
import { useSummary } from './useSummary.js';

/** What both reports take. */
export interface ReportProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The report: the object under `liveness` in the API's response. Undefined while you load it. */
  report: VerificationReport | null | undefined;
  /**
   * Your own id of the case. What the reader does (a draft, what was looked at, open rows, shown details, zoom, veil) is of that case and of no
   * other, and stays through every fresh report of it. Without it, another report object is the same case only when its links prove it.
   */
  caseId?: CaseId | undefined;
  /** Facts of the session, from `readReports` or rows of your own; without it none are shown. */
  metadata?: VerificationMetadataProps['metadata'];
  /** Your workflow's own score limits, 0 to 100. @default no band and no colour */
  limits?: ScoreGaugeProps['limits'];
  /** Level of the report's heading in your page. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Your buttons or a decision panel, at the foot of the report. */
  actions?: ReactNode;
  /** When you got the report: its links then end 60 minutes later, unless a link itself says when. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
  /** When the links end, if you know better than the links themselves. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** Keeps both media hidden, and unloaded, until the reader presses a button. @default the provider's, else false */
  veiled?: boolean | undefined;
  /** Covers the media again, and lets go of them, when the reader has left. @default the provider's, else never */
  veilAgain?: VeilAgain | undefined;
  /** Shows both media in shades of grey until the reader asks for their colours in the enlarged view. @default false */
  greyscale?: boolean | undefined;
  /** Frames per second of the recording, for steps of one frame in a browser that does not tell them itself. */
  fps?: number | undefined;
  /**
   * `evidence-first` covers status, score, age and warnings until the reader has opened the evidence (shown a veiled medium, enlarged one,
   * or played the video) or asks for them. @default 'verdict-first'
   */
  order?: LookingOrder | undefined;
  /** Asks you for fresh links, when the reader presses a button; one call serves both media. Pass the fresh `report` then: that is the success. */
  onRefresh?: OnRefresh | undefined;
  /** Told what happened to the evidence and the findings, for an audit trail; never given a URL. */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
  /** Prints the image with the report, if it is loaded. A printed face cannot be taken back. The video never is. @default false */
  printMedia?: boolean | undefined;
  /** Whether a button copies the report as plain text, without links, details or pictures. @default true */
  copySummary?: boolean | undefined;
}

interface ReportPageProps extends Omit<ReportProps, 'limits'> {
  heading: string;
  /** The one strong element. */
  lead: ReactNode;
  /** The quieter values beside it. */
  facts: ReactNode;
  /** What the numbers are held against, for the summary. */
  against: Against;
}

/** The arrangement of both reports: evidence at the start, facts and warnings at the end, one column where it is narrow. */
export const ReportPage: ForwardRefExoticComponent<ReportPageProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ReportPageProps
>(function ReportPage(
  {
    heading,
    lead,
    facts,
    against,
    report,
    caseId: given,
    metadata,
    headingLevel = 2,
    actions,
    receivedAt,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    fps,
    order = 'verdict-first',
    onRefresh,
    onEvent,
    printMedia = false,
    copySummary = true,
    className,
    ...rest
  },
  ref,
): ReactElement {
  const words = useWords('report', reportEn);
  const titleId = useId();
  const home = useRef<HTMLDivElement>(null);
  const { of, caseId, askedFor } = useCase('LivenessReport', report, given);
  const media = {
    report,
    receivedAt,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    fps,
    onEvent,
    onRefresh: useSharedRefresh(onRefresh, useLinks(report), askedFor),
  };
  const summary = useSummary(report, against);
  const version = useGeneration(verdictOf(of, report));
  const emit = useFindingEvents({ report, caseId, onEvent });
  const notSent = notSentBy(report);
  const bare = notSent.has('reference_image') && notSent.has('video_url');
  const Heading = `h${headingLevel}` as const;
  return (
    <DeskProvider case={of} caseId={caseId} home={home} emit={emit} evidenceFirst={order === 'evidence-first'}>
      <article
        aria-labelledby={rest['aria-label'] ? undefined : titleId}
        {...rest}
        ref={ref}
        className={clsx('lr-Report', className)}
        data-print-media={printMedia ? '' : undefined}
      >
        <div className="lr-Report-head" ref={home}>
          <Heading className="lr-Report-title" id={titleId}>
            {heading}
          </Heading>
          <Uncovered>
            <StatusBadge report={report} />
            {copySummary ? <CopyButton text={summary} of={version} /> : null}
          </Uncovered>
        </div>
        <PrintSheet report={report} receivedAt={receivedAt} expiresAt={expiresAt} />
        <div className="lr-Report-body" data-media={bare ? 'none' : undefined}>
          <ReportMedia notSent={notSent} {...media} />
          <Findings order={order}>
            <div className="lr-Report-facts">
              {lead}
              <div className="lr-Report-values">
                {facts}
                <FaceQuality report={report} />
              </div>
            </div>
            <NotSent parts={notSent} />
            <WarningList report={report} headingLevel={levelBelow(headingLevel)} />
            {metadata ? <VerificationMetadata metadata={metadata} /> : null}
          </Findings>
        </div>
        <p className="lr-Report-printNote">{printMedia ? words.printNoteVideo : words.printNote}</p>
        {actions ? <div className="lr-Report-actions">{actions}</div> : null}
      </article>
    </DeskProvider>
  );
});

/** The case and what was found in it: where one changes, a text that was copied before is of something else. */
function verdictOf(of: number, report: ReportProps['report']): string {
  const clean = fieldsOf('MediaPreview', report, ['status', 'score', 'age_estimation', 'method', 'warnings']);
  const { status, score, age_estimation, method, warnings } = clean;
  const count = warnings && property(warnings as unknown as Record<string, unknown>, 'length');
  return JSON.stringify([of, status, score, age_estimation, method, count]);
}
