import type { Kind } from './kinds.js';

/** The properties of an element by name. */
export type Table = Readonly<Record<string, Kind>>;

/** What every element can be told of its words and its clock. */
export type SettingName = 'messages' | 'locale' | 'timeZone' | 'now';

/** What both reports take. */
export type ReportName =
  | SettingName
  | 'report'
  | 'caseId'
  | 'metadata'
  | 'metadataHref'
  | 'limits'
  | 'reviewLimit'
  | 'declineLimit'
  | 'headingLevel'
  | 'receivedAt'
  | 'lifetime'
  | 'expiresAt'
  | 'veiled'
  | 'veilAgain'
  | 'greyscale'
  | 'fps'
  | 'viewerKeys'
  | 'compareWith'
  | 'order'
  | 'step'
  | 'layout'
  | 'printMedia'
  | 'copySummary'
  | 'allowMediaFrom'
  | 'resolveMediaUrl'
  | 'refreshable'
  | 'opensSessions'
  | 'onRefresh'
  | 'onEvent'
  | 'onOpenSession';

/** What the report of an age estimation takes. */
export type AgeName = ReportName | 'minimumAge' | 'margin';

/** What the panel of a decision takes. */
export type DecisionName =
  | SettingName
  | 'report'
  | 'status'
  | 'nodeId'
  | 'caseId'
  | 'name'
  | 'outcomes'
  | 'reasons'
  | 'commentRequired'
  | 'features'
  | 'consequences'
  | 'requires'
  | 'looked'
  | 'withoutConfirmation'
  | 'allowAnyStatus'
  | 'firstOpinion'
  | 'reviewer'
  | 'fourEyes'
  | 'shortcuts'
  | 'headingLevel'
  | 'onDecide';

const settings: Record<SettingName, Kind> = {
  messages: 'data',
  locale: 'word',
  timeZone: 'word',
  now: 'call',
};

/** Both reports. */
export const reportTable: Record<ReportName, Kind> = {
  ...settings,
  report: 'data',
  caseId: 'text',
  metadata: 'data',
  metadataHref: 'call',
  limits: 'data',
  reviewLimit: 'count',
  declineLimit: 'count',
  headingLevel: 'count',
  receivedAt: 'moment',
  lifetime: 'minutes',
  expiresAt: 'moment',
  veiled: 'flag',
  veilAgain: 'data',
  greyscale: 'flag',
  fps: 'count',
  viewerKeys: 'switch',
  compareWith: 'data',
  order: 'word',
  step: 'word',
  layout: 'word',
  printMedia: 'flag',
  copySummary: 'switch',
  allowMediaFrom: 'tokens',
  resolveMediaUrl: 'call',
  refreshable: 'flag',
  opensSessions: 'flag',
  onRefresh: 'call',
  onEvent: 'call',
  onOpenSession: 'call',
};

export const ageTable: Record<AgeName, Kind> = { ...reportTable, minimumAge: 'count', margin: 'count' };

export const decisionTable: Record<DecisionName, Kind> = {
  ...settings,
  report: 'data',
  status: 'word',
  nodeId: 'text',
  caseId: 'text',
  name: 'word',
  outcomes: 'list',
  reasons: 'data',
  commentRequired: 'flag-or-list',
  features: 'data',
  consequences: 'data',
  requires: 'tokens',
  looked: 'data',
  withoutConfirmation: 'list',
  allowAnyStatus: 'flag',
  firstOpinion: 'data',
  reviewer: 'text',
  fourEyes: 'flag',
  shortcuts: 'switch',
  headingLevel: 'count',
  onDecide: 'call',
};
