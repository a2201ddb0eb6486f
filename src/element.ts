// `react-liveness-report/element`: the reports as custom elements, for pages that are not written with React.
import { define } from './element/define.js';

export { define } from './element/define.js';
export { addLanguages } from './element/languages.js';
export type { Dressing } from './element/place.js';
export type { RespondWith } from './element/ask.js';
export type {
  AgeEstimationReportElement,
  DecideDetail,
  ElementProps,
  LivenessReportElement,
  RefreshDetail,
  ReportingEventMap,
  ReportingProperties,
  ReviewDecisionElement,
} from './element/types.js';
export type { AgeName, DecisionName, ReportName, SettingName } from './element/tables.js';

define();
