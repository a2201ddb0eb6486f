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
import { VerificationMetadata } from '../facts/metadata/VerificationMetadata.js';
import { MatchList } from '../matches/MatchList.js';
import { hasMatches } from '../matches/matchesOf.js';
import { WarningList } from '../warnings/WarningList.js';
import { ReaderProgress } from '../parts/ReaderProgress.js';
import { useLanguage } from '../settings/ReportProvider.js';
import { overrideOf } from '../model/override.js';
import { FaceQuality } from '../facts/FaceQuality.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { isHidden } from '../parts/slot/isHidden.js';
import { useRoot } from '../parts/slot/useRoot.js';
import { levelBelow, levelOf } from '../parts/heading.js';
import { PrintNote, PrintSheet } from './PrintSheet.js';
import { ReportFindings } from './ReportFindings.js';
import { ReportHead } from './ReportHead.js';
import { useCase } from '../parts/useCase.js';
import { useFindingEvents } from './useFindingEvents.js';
import { usePrint } from '../parts/usePrinting.js';
import { useLinks, useSharedRefresh } from '../source/useRefresh.js';
import { NotSent } from './NotSent.js';
import type { ReportProps } from './Report.props.js';
import type { Part } from './Report.sent.js';
import type { Against } from './summary/Report.summary.js';
import { ReportMedia } from './ReportMedia.js';

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
    headingLevel: level,
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
  const [Root, slot] = useRoot('article', asChild, children, ref);
  const titleId = useId();
  const headingLevel = levelOf(level, 2);
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
  const automaticStatus = overrideOf(metadata)?.automatic;
  const emit = useFindingEvents({ report, caseId, onEvent });
  const bare = notSent.has('reference_image') && notSent.has('video_url');
  return (
    <ReaderProgress
      case={of}
      caseId={caseId}
      home={home}
      aside={isHidden(rest.hidden, asChild, children)}
      emit={emit}
      titleId={titleId}
      askedFor={askedFor}
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
        <ReportHead
          ref={home}
          heading={heading}
          against={against}
          {...{ report, metadata, limits, step, headingLevel, copySummary }}
        />
        {print === 0 ? null : <PrintSheet key={print} print={print} report={report} />}
        <div
          className="lr-Report-body"
          data-order={order === 'evidence-first' ? order : undefined}
          data-media={bare ? 'none' : undefined}
        >
          <ReportMedia of={of} caseId={caseId} notSent={notSent} options={media} />
          <ReportFindings className="lr-Report-side">
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
          </ReportFindings>
        </div>
        {print === 0 ? null : <PrintNote withImage={printMedia} />}
        {actions ? <div className="lr-Report-actions">{actions}</div> : null}
      </Root>
    </ReaderProgress>
  );
});
