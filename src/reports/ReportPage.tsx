'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { StatusBadge } from '../facts/StatusBadge.js';
import { VerificationMetadata } from '../facts/VerificationMetadata.js';
import { MatchList } from '../matches/MatchList.js';
import { hasMatches } from '../matches/matchesOf.js';
import { WarningList } from '../warnings/WarningList.js';
import { ReaderProgress } from '../parts/ReaderProgress.js';
import { useLanguage } from '../settings/ReportProvider.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { overrideOf } from '../model/override.js';
import { givenWarnings } from '../warnings/warningsOf.js';
import { CopySummary } from './CopySummary.js';
import { FaceQuality } from '../facts/FaceQuality.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { rootOf } from '../parts/slot/rootOf.js';
import { levelBelow } from '../parts/heading.js';
import { OverrideNote } from './OverrideNote.js';
import { PrintNote, PrintSheet } from './PrintSheet.js';
import { Findings, Uncovered } from './ReportFindings.js';
import { useCase } from '../parts/useCase.js';
import { useFindingEvents } from './useFindingEvents.js';
import { areAlike, useGeneration } from '../parts/useGeneration.js';
import { usePrint } from '../parts/usePrinting.js';
import { useLinks, useSharedRefresh } from '../source/useRefresh.js';
import { NotSent } from './NotSent.js';
import type { ReportProps } from './Report.props.js';
import type { Part } from './Report.sent.js';
import type { Against } from './Report.summary.js';
import { ReportMedia } from './ReportMedia.js';
import { ReportStep } from './step/ReportStep.js';
import { useSummary } from './useSummary.js';

interface ReportPageProps extends ReportProps, AsChild {
  heading: string;
  /** The parts that the payload does not have. */
  notSent: ReadonlySet<Part>;
  /** The one strong element. */
  lead: ReactNode;
  /** The quieter values beside it. */
  facts: ReactNode;
  /** What the numbers are held against, for the summary. */
  against: Omit<Against, 'limits'>;
}

/** The arrangement of both reports: evidence at the start, facts and warnings at the end, one column where it is narrow. */
export const ReportPage: ForwardRefExoticComponent<ReportPageProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ReportPageProps
>(function ReportPage(
  {
    heading,
    notSent,
    lead,
    facts,
    against,
    limits,
    report,
    caseId: given,
    metadata,
    metadataHref,
    headingLevel = 2,
    actions,
    receivedAt,
    lifetime,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    fps,
    viewerKeys,
    compareWith,
    order = 'verdict-first',
    layout,
    step,
    onRefresh,
    onEvent,
    onOpenSession,
    printMedia = false,
    copySummary = true,
    asChild,
    children,
    className,
    ...rest
  },
  ref,
): ReactElement {
  const [Root, slot] = rootOf('article', asChild, children, ref);
  const titleId = useId();
  const language = useLanguage();
  const home = useRef<HTMLDivElement>(null);
  const print = usePrint(home);
  const { of, caseId, askedFor } = useCase('LivenessReport', report, given);
  const media = {
    report,
    receivedAt,
    lifetime,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    fps,
    viewerKeys,
    compareWith,
    onEvent,
    onRefresh: useSharedRefresh(onRefresh, useLinks(report), askedFor),
  };
  const override = overrideOf(metadata);
  const automaticStatus = override?.automatic;
  const summary = useSummary(report, { ...against, limits, automaticStatus });
  const status = textOf(fieldsOf('LivenessReport', report, ['status']).status);
  const version = useGeneration(verdictOf(of, report), areAlike);
  const emit = useFindingEvents({ report, caseId, onEvent });
  const bare = notSent.has('reference_image') && notSent.has('video_url');
  const Heading = `h${headingLevel}` as const;
  return (
    <ReaderProgress
      case={of}
      caseId={caseId}
      home={home}
      aside={rest.hidden === true}
      emit={emit}
      evidenceFirst={order === 'evidence-first'}
    >
      <Root
        {...slot}
        aria-labelledby={rest['aria-label'] ? undefined : titleId}
        lang={language}
        {...rest}
        className={clsx('lr-Report', className)}
        data-print-media={printMedia ? '' : undefined}
        data-layout={layout}
      >
        <div className="lr-Report-head" ref={home}>
          <Heading className="lr-Report-title" id={titleId}>
            {heading}
            <ReportStep report={report} step={step} />
          </Heading>
          <Uncovered>
            <StatusBadge report={report} />
            {override ? <OverrideNote status={status} override={override} /> : null}
            {copySummary ? <CopySummary text={summary} of={version} /> : null}
          </Uncovered>
        </div>
        {print === 0 ? null : <PrintSheet key={print} print={print} report={report} />}
        <div
          className="lr-Report-body"
          data-order={order === 'evidence-first' ? order : undefined}
          data-media={bare ? 'none' : undefined}
        >
          <ReportMedia of={of} caseId={caseId} notSent={notSent} options={media} />
          <Findings order={order}>
            <div className="lr-Report-facts">
              {lead}
              <div className="lr-Report-values">
                {facts}
                <FaceQuality report={report} />
              </div>
            </div>
            {notSent.size === 0 ? null : <NotSent parts={notSent} />}
            <WarningList report={report} headingLevel={levelBelow(headingLevel)} automaticStatus={automaticStatus} />
            {hasMatches(report) ? (
              <MatchList
                report={report}
                headingLevel={levelBelow(headingLevel)}
                {...{ receivedAt, lifetime, expiresAt, onEvent, onOpenSession }}
              />
            ) : null}
            {metadata ? <VerificationMetadata metadata={metadata} href={metadataHref} /> : null}
          </Findings>
        </div>
        {print === 0 ? null : <PrintNote withImage={printMedia} />}
        {actions ? <div className="lr-Report-actions">{actions}</div> : null}
      </Root>
    </ReaderProgress>
  );
});

/** The case and what was found in it: where one changes, a text that was copied before is of something else. */
function verdictOf(of: number, report: ReportProps['report']): readonly unknown[] {
  const clean = fieldsOf('LivenessReport', report, ['status', 'score', 'age_estimation', 'method']);
  const { status, score, age_estimation, method } = clean;
  return [of, status, score, age_estimation, method, sizeOf(givenWarnings(report))];
}

function sizeOf(warnings: unknown): unknown {
  try {
    return Array.isArray(warnings) ? warnings.length : typeof warnings;
  } catch {
    return null;
  }
}
