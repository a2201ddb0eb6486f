// The entry `react-liveness-report/server`: what a server component draws whole, so that nothing of it reaches the browser but its markup.
import type { ReactElement } from 'react';
import { ageEstimate, type AgeEstimateProps } from './facts/AgeEstimate.view.js';
import { scoreGauge, type ScoreGaugeProps } from './facts/ScoreGauge.view.js';
import { statusBadge, type StatusBadgeProps } from './facts/StatusBadge.view.js';
import type { PartialMessages } from './messages/Messages.js';

/** What a server component is told itself, since no context reaches it: give what the `ReportProvider` of the page has. */
export interface ServerSettings {
  /** Words that replace the English ones, as those of `ReportProvider`. */
  messages?: PartialMessages | undefined;
  /** BCP 47 tag for numbers, as that of `ReportProvider`. @default the language of `messages`, else 'en' */
  locale?: string | undefined;
}

export type { AgeEstimateProps, ScoreGaugeProps, StatusBadgeProps };

/**
 * `StatusBadge` as a server component: the same markup, and no script. It knows no `asChild` and no `icons`.
 *
 * @example
 * import { StatusBadge } from 'react-liveness-report/server';
 *
 * <StatusBadge report={{ status: 'In Review' }} size="small" />
 */
export function StatusBadge({ messages, locale, ...props }: StatusBadgeProps & ServerSettings): ReactElement {
  return statusBadge(props, { messages, locale });
}

/**
 * `ScoreGauge` as a server component: the same markup, and no script.
 *
 * @example
 * import { ScoreGauge } from 'react-liveness-report/server';
 *
 * <ScoreGauge report={{ score: 64.31 }} shape="bar" labelHidden />
 */
export function ScoreGauge({ messages, locale, ...props }: ScoreGaugeProps & ServerSettings): ReactElement {
  return scoreGauge(props, { messages, locale });
}

/**
 * `AgeEstimate` as a server component: the same markup, and no script.
 *
 * @example
 * import { AgeEstimate } from 'react-liveness-report/server';
 *
 * <AgeEstimate report={report} minimumAge={18} />
 */
export function AgeEstimate({ messages, locale, ...props }: AgeEstimateProps & ServerSettings): ReactElement {
  return ageEstimate(props, { messages, locale });
}
