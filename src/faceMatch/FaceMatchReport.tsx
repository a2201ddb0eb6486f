'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { StatusBadge } from '../facts/StatusBadge.js';
import { faceMatchEn } from '../messages/en.faceMatch.js';
import type { MediaPreviewProps } from '../evidence/MediaPreview.js';
import type { CaseId } from '../model/case.js';
import { numberOf, textOf } from '../model/fields.js';
import type { FaceMatch } from '../model/report/faceMatch.js';
import { levelBelow, levelOf, type HeadingLevel } from '../parts/heading.js';
import { ReaderProgress } from '../parts/ReaderProgress.js';
import { useCase } from '../parts/useCase.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { useLinks, useSharedRefresh, type OnRefresh } from '../source/useRefresh.js';
import { FaceMatchFindings } from './FaceMatchFindings.js';
import { FaceMatchMedia, NoFaceMatchMedia } from './FaceMatchMedia.js';
import { FaceMatchPaper } from './FaceMatchPaper.js';
import { faceMatchOf, linkOf, notSentIn } from './faceMatchOf.js';
import { useFaceMatchEvents } from './useFaceMatchEvents.js';

/** One entry of `face_matches`, when its images end, how they are looked at, and everything that an `<article>` takes. */
export interface FaceMatchReportProps
  extends
    Omit<ComponentPropsWithoutRef<'article'>, 'children'>,
    Pick<
      MediaPreviewProps,
      'receivedAt' | 'lifetime' | 'expiresAt' | 'veiled' | 'veilAgain' | 'greyscale' | 'viewerKeys' | 'onEvent'
    > {
  /** One entry of `face_matches` in the API's decision. Undefined while you load it. A liveness report is none, and is not drawn as one. */
  report: FaceMatch | null | undefined;
  /**
   * Your own id of the case. What the reader does (open rows, shown details, zoom, veil) is of that case and of no other, and stays through every
   * fresh report of it. Without it, another report object is the same case only when its links prove it.
   */
  caseId?: CaseId | undefined;
  /** Level of the report's heading in your page. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Your buttons or a decision panel, at the foot of the report. */
  actions?: ReactNode;
  /** Asks you for fresh links, when the reader presses a button; one call serves both images. Pass the fresh `report` then: that is the success. */
  onRefresh?: OnRefresh | undefined;
}

/**
 * Shows how alike two faces are, and lets the reader compare them: the verdict, the similarity, both images while their links live, each enlarged
 * with the other beside it, and the warnings. Reads one entry of `face_matches`. The number is a similarity, never a liveness score.
 *
 * @example
 * <FaceMatchReport caseId={session.id} report={decision.face_matches[0]} receivedAt={receivedAt} onRefresh={refetch} />
 */
export const FaceMatchReport: ForwardRefExoticComponent<FaceMatchReportProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  FaceMatchReportProps
>(function FaceMatchReport(
  {
    report,
    caseId: given,
    headingLevel: level,
    actions,
    receivedAt,
    lifetime,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    viewerKeys,
    onRefresh,
    onEvent,
    className,
    ...rest
  },
  ref,
): ReactElement {
  const language = useLanguage();
  const words = useWords('faceMatch', faceMatchEn);
  const titleId = useId();
  const home = useRef<HTMLDivElement>(null);
  const traits = useTraits(report);
  const { of, caseId, askedFor } = useCase('FaceMatchReport', traits, given);
  const match = faceMatchOf(report);
  const notSent = notSentIn(match);
  const { ofPicture, emit } = useFaceMatchEvents({ node: nodeOf(match.node_id), caseId, onEvent });
  const links = { source: linkOf(match.source_image), target: linkOf(match.target_image) };
  const sent = (['source', 'target'] as const).filter((picture) => !notSent.has(`${picture}_image`));
  const shared = useSharedRefresh(onRefresh, useLinks(traits), askedFor);
  const headingLevel = levelOf(level, 2);
  const Heading = `h${headingLevel}` as const;
  return (
    <ReaderProgress case={of} caseId={caseId} home={home} emit={emit} evidenceFirst={false}>
      <article
        aria-labelledby={rest['aria-label'] ? undefined : titleId}
        lang={language}
        {...rest}
        ref={ref}
        className={clsx('lr-FaceMatchReport lr-Report', className)}
      >
        <div className="lr-Report-head" ref={home}>
          <Heading className="lr-Report-title" id={titleId}>
            {words.heading}
          </Heading>
          <StatusBadge report={{ status: match.status as string }} />
        </div>
        <FaceMatchPaper home={home} />
        <div className="lr-Report-body" data-media={sent.length === 0 ? 'none' : undefined}>
          {sent.length === 0 ? (
            <NoFaceMatchMedia />
          ) : (
            <FaceMatchMedia
              {...{
                of,
                caseId,
                links,
                sent,
                receivedAt,
                lifetime,
                expiresAt,
                veiled,
                veilAgain,
                greyscale,
                viewerKeys,
              }}
              eventsOf={ofPicture}
              onRefresh={shared}
            />
          )}
          <FaceMatchFindings match={match} notSent={notSent} level={levelBelow(headingLevel)} />
        </div>
        {actions ? <div className="lr-Report-actions">{actions}</div> : null}
      </article>
    </ReaderProgress>
  );
});

/** The node, as events tell it. */
const nodeOf = (given: unknown): string | null => (typeof given === 'string' ? textOf(given) : null);

/** By what a match is known as of the same case as another one, under the names by which a report is. Asked at each look, because a host may write into its object. */
function useTraits(report: unknown): unknown {
  return useMemo(() => {
    if (report === undefined || report === null) return report;
    return {
      get reference_image() {
        return linkOf(faceMatchOf(report).source_image);
      },
      get video_url() {
        return linkOf(faceMatchOf(report).target_image);
      },
      // The node has no place of its own here: named as one of another feature, it would make a report of none.
      get method() {
        return nodeOf(faceMatchOf(report).node_id);
      },
      get score() {
        return numberOf(faceMatchOf(report).score);
      },
    };
  }, [report]);
}
