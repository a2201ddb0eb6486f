import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { MediaPreviewProps } from '../evidence/MediaPreview.js';
import type { ScoreGaugeProps } from '../facts/ScoreGauge.view.js';
import type { MatchListProps } from '../matches/MatchList.js';
import type { VerificationMetadataProps } from '../facts/metadata/VerificationMetadata.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, Instant, VeilAgain } from '../model/evidence.js';
import type { VerificationReport } from '../model/report.js';
import type { HeadingLevel } from '../parts/heading.js';
import type { OnRefresh } from '../source/useRefresh.js';

/** What a reader sees first: the verdict, or the evidence. */
export type LookingOrder = 'verdict-first' | 'evidence-first';

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
  /** Gives the address of your own page about a fact of the session, as `href` of `VerificationMetadata`. @default no links */
  metadataHref?: VerificationMetadataProps['href'];
  /** Your workflow's own score limits, 0 to 100. @default no band and no colour */
  limits?: ScoreGaugeProps['limits'];
  /** Takes the report off the screen. What the reader did stays (a draft, open rows, zoom), and the media are let go of until it is back. @default false */
  hidden?: boolean | undefined;
  /** Level of the report's heading in your page. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** Your buttons or a decision panel, at the foot of the report. */
  actions?: ReactNode;
  /** When you got the report: its links then end after `lifetime`, unless a link itself says when. For the same link the first answer holds. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
  /** Minutes that links live after `receivedAt`; null promises no end. Never counted for a link with a signature that cannot be read. @default the provider's, else 60 */
  lifetime?: number | null | undefined;
  /** When the links end, if you know better than the links themselves. For the same link the first answer holds, and an earlier one. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** Keeps both media hidden, and unloaded, until the reader presses a button. @default the provider's, else false */
  veiled?: boolean | undefined;
  /** Covers the media again, and lets go of them, when the reader has left. @default the provider's, else never */
  veilAgain?: VeilAgain | undefined;
  /** Shows both media in shades of grey until the reader asks for their colours in the enlarged view. @default false */
  greyscale?: boolean | undefined;
  /** Frames per second of the recording, for steps of one frame in a browser that does not tell them itself. */
  fps?: number | undefined;
  /** The keys of the enlarged view, as on `MediaPreview`. @default true */
  viewerKeys?: MediaPreviewProps['viewerKeys'];
  /**
   * Images of your own to look at beside the report's image, in its enlarged view, as on `MediaPreview`: each is loaded when the reader chooses
   * it. Null or none: nothing is offered.
   */
  compareWith?: MediaPreviewProps['compareWith'];
  /**
   * `evidence-first` covers status, score, age and warnings until the reader has opened the evidence (shown a veiled medium, enlarged one,
   * or played the video) or asks for them. @default 'verdict-first'
   */
  order?: LookingOrder | undefined;
  /** Which step or attempt it is, in your words, beside the heading; the payload's own `node_id` follows, where `feature` says what it is. @default none */
  step?: ReactNode;
  /**
   * How the report is arranged: `narrow` in one column with the findings before the pictures, `page` with the evidence in a column of its own,
   * `desk` with large evidence and your `actions` in a third column that stays in view. One that has no room (page 30rem, desk 60rem) is not
   * used. @default by the width that it has: page from 40rem, desk from 68rem
   */
  layout?: 'narrow' | 'page' | 'desk' | undefined;
  /** Asks you for fresh links, when the reader presses a button; one call serves both media. Pass the fresh `report` then: that is the success. */
  onRefresh?: OnRefresh | undefined;
  /** Told what happened to the evidence and the findings, for an audit trail; never given a URL. */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
  /** Opens the session of a match in your own application, when the reader presses its button; without it the session is text. */
  onOpenSession?: MatchListProps['onOpenSession'];
  /** Prints the image with the report, if it is loaded. A printed face cannot be taken back. The video never is. @default false */
  printMedia?: boolean | undefined;
  /** Whether a button copies the report as plain text, without links, details or pictures. @default true */
  copySummary?: boolean | undefined;
}
