import type { ReviewDecisionProps } from '../decision/ReviewDecision.props.js';
import type { Decision } from '../model/decision.js';
import type { EvidenceEvent } from '../model/evidence.js';
import type { ReadProblem } from '../model/report.js';
import type { MatchedSession } from '../model/report/match.js';
import type { AgeEstimationReportProps } from '../reports/AgeEstimationReport.js';
import type { ReportProps } from '../reports/Report.props.js';
import type { ReportProviderProps } from '../settings/Settings.js';
import type { RespondWith } from './ask.js';
import type { AgeName, DecisionName, ReportName } from './tables.js';

/** What an element takes as a property of the same name: all of it may be left out. */
export type ElementProps<All, Names> = { [Name in keyof All & Names]?: All[Name] | undefined };

/** What every element has beside the props of its component. */
export interface ReportingProperties extends ElementProps<
  ReportProviderProps,
  'messages' | 'locale' | 'timeZone' | 'now'
> {
  /**
   * What was wrong with the JSON children, as `readReports` tells it. It may hold pieces of the payload: show it to developers only.
   */
  readonly problems: readonly ReadProblem[];
}

/** `<liveness-report>`. A property that has the name of a prop of `LivenessReport` is that prop. */
export interface LivenessReportElement
  extends
    HTMLElement,
    ReportingProperties,
    ElementProps<ReportProviderProps, 'allowMediaFrom' | 'resolveMediaUrl'>,
    Omit<ElementProps<ReportProps, ReportName>, 'step'> {
  /** Which step or attempt it is, in your words. */
  step?: string | undefined;
  /** `limits.review`, where `limits` is not given. */
  reviewLimit?: number | undefined;
  /** `limits.decline`, where `limits` is not given. */
  declineLimit?: number | undefined;
  /** Offers fresh links, which a listener of `lr-refresh` brings. An `onRefresh` offers them by itself. @default false */
  refreshable: boolean;
  /** Offers to open the session of a match, which a listener of `lr-open-session` does. An `onOpenSession` offers it by itself. @default false */
  opensSessions: boolean;
}

/** `<age-estimation-report>`. A property that has the name of a prop of `AgeEstimationReport` is that prop. */
export interface AgeEstimationReportElement
  extends LivenessReportElement, ElementProps<Pick<AgeEstimationReportProps, 'minimumAge' | 'margin'>, AgeName> {}

/** `<review-decision>`. A property that has the name of a prop of `ReviewDecision` is that prop. */
export interface ReviewDecisionElement
  extends HTMLElement, ReportingProperties, ElementProps<ReviewDecisionProps, DecisionName> {
  /** Stands for `report`, where all there is to know of it is its status. */
  status?: string | undefined;
  /** The `node_id` that goes with `status`. */
  nodeId?: string | undefined;
  /** The name under which a form carries the decision. Without it no form does. */
  name?: string | undefined;
  /** The id of the report that is decided. A panel inside of a report needs none. */
  htmlFor: string;
  /** The form that the decision is sent with. */
  readonly form: HTMLFormElement | null;
}

/** What `lr-refresh` brings: answer with a promise that ends when you have asked for fresh links, then set `report`. */
export interface RefreshDetail {
  /** Takes your answer: once, in the listener itself. */
  respondWith: RespondWith;
}

/** What `lr-decide` brings: answer as `onDecide` of `ReviewDecision` does. Unanswered it has failed. */
export interface DecideDetail {
  /** What the reader has decided, and of which case. */
  decision: Decision;
  /** Takes your answer: once, in the listener itself. */
  respondWith: RespondWith;
}

/** The events of the elements: each bubbles, and leaves shadow roots. */
export interface ReportingEventMap {
  /** The JSON children were read. */
  'lr-read': CustomEvent<null>;
  /** The reader asks for fresh links. */
  'lr-refresh': CustomEvent<RefreshDetail>;
  /** A line for your audit trail. */
  'lr-event': CustomEvent<EvidenceEvent>;
  /** The reader wants to see the session of a match. */
  'lr-open-session': CustomEvent<MatchedSession>;
  /** The reader has decided. Cancelled, it is not sent, and the draft stays. */
  'lr-decide': CustomEvent<DecideDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    'liveness-report': LivenessReportElement;
    'age-estimation-report': AgeEstimationReportElement;
    'review-decision': ReviewDecisionElement;
  }
  interface HTMLElementEventMap extends ReportingEventMap {}
}
