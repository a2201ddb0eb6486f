/** The selectors of one component: `root`, and its parts by what they are for. */
export type ComponentSelectors<Part extends string> = Readonly<Record<'root' | Part, string>>;

/** The parts of a whole report that a test looks for. */
export type ReportPart = 'head' | 'title' | 'media' | 'side' | 'actions' | 'copy';

/** The type of `selectors`: for each component its root and the parts that stay. */
export interface Selectors {
  /** The verdict; `word` is its text. */
  readonly StatusBadge: ComponentSelectors<'word'>;
  /** The score: its number, its scale, the band beside it, and the words where there is none. */
  readonly ScoreGauge: ComponentSelectors<'number' | 'scale' | 'note' | 'missing'>;
  /** The age, and where it stands against your minimum. */
  readonly AgeEstimate: ComponentSelectors<'age' | 'margin'>;
  /** What was done to check liveness. */
  readonly MethodDetails: ComponentSelectors<'label' | 'value'>;
  /** The warnings: `sentence` where there are none, `row` for each, `panel` where one is open, `more` under many. */
  readonly WarningList: ComponentSelectors<
    'heading' | 'sentence' | 'row' | 'trigger' | 'title' | 'effect' | 'panel' | 'more'
  >;
  /** The matches: `sentence` where there are none, `row` for each, `more` under many. */
  readonly MatchList: ComponentSelectors<'heading' | 'sentence' | 'row' | 'picture' | 'more'>;
  /** A medium: `notice` in its place when it cannot be shown, `end` for when its link dies. */
  readonly MediaPreview: ComponentSelectors<'frame' | 'medium' | 'caption' | 'end' | 'notice' | 'play' | 'refresh'>;
  /** The time left, and the word after it. */
  readonly ExpiryCountdown: ComponentSelectors<'countdown' | 'end'>;
  /** The facts of a session; `others` is the button for those without a name. */
  readonly VerificationMetadata: ComponentSelectors<'value' | 'others'>;
  /** The panel: `gate` for what must be looked at first, `step` for the question before it is sent, `done` for the answer. */
  readonly ReviewDecision: ComponentSelectors<'heading' | 'gate' | 'buttons' | 'field' | 'step' | 'done'>;
  /** The desk: its list, a row of it, and the bar over the open case. */
  readonly ReviewDesk: ComponentSelectors<'list' | 'row' | 'bar'>;
  /** The payload as a tree; `ask` is the button for what waits. */
  readonly RawReport: ComponentSelectors<'tree' | 'row' | 'name' | 'value' | 'ask'>;
  /** What the person who was checked reads. */
  readonly ApplicantNotice: ComponentSelectors<'text'>;
  /** A face match and its similarity. */
  readonly FaceMatchReport: ComponentSelectors<'title' | 'similarity'>;
  /** A liveness check as one page. */
  readonly LivenessReport: ComponentSelectors<ReportPart>;
  /** An age estimation as one page. */
  readonly AgeEstimationReport: ComponentSelectors<ReportPart>;
  /** A report of your own arrangement. */
  readonly ReportFrame: ComponentSelectors<never>;
  /** The head of a report: its name, and the button that copies it. */
  readonly ReportHead: ComponentSelectors<'title' | 'copy'>;
  /** Both media of a report, and the line about their links. */
  readonly ReportEvidence: ComponentSelectors<'medium' | 'life'>;
  /** What may be covered, and the cover in its place. */
  readonly ReportFindings: ComponentSelectors<'cover'>;
  /** Several reports, a tab for each and a panel for what was opened. */
  readonly Reports: ComponentSelectors<'tabs' | 'tab' | 'panel'>;
}

const report = {
  head: '.lr-Report-head',
  title: '.lr-Report-title',
  media: '.lr-Report-media',
  side: '.lr-Report-side',
  actions: '.lr-Report-actions',
  copy: '.lr-Copy',
};

/**
 * A selector for each component and for the parts of it that a test looks for. They stay when markup and words change; a class that is not in
 * here or on the component's page may go at any time. Ask by role and name first: that is what a reader has, and each page tells them. What a
 * component is doing stands on these elements as `data-state`, `data-tone`, `data-severity` and `data-phase`.
 *
 * @example
 * const errors = document.querySelectorAll(`${selectors.WarningList.row}[data-severity="error"]`);
 */
export const selectors: Selectors = {
  StatusBadge: { root: '.lr-StatusBadge', word: '.lr-StatusBadge-word' },
  ScoreGauge: {
    root: '.lr-ScoreGauge',
    number: '.lr-ScoreGauge-number',
    scale: '.lr-ScoreGauge-scale',
    note: '.lr-ScoreGauge-note',
    missing: '.lr-ScoreGauge-absent',
  },
  AgeEstimate: { root: '.lr-AgeEstimate', age: '.lr-AgeEstimate-age', margin: '.lr-AgeEstimate-margin' },
  MethodDetails: {
    root: '.lr-MethodDetails',
    label: '.lr-MethodDetails .lr-Fact-label',
    value: '.lr-MethodDetails .lr-Fact-value',
  },
  WarningList: {
    root: '.lr-WarningList',
    heading: '.lr-WarningList-heading',
    sentence: '.lr-WarningList-sentence',
    row: '.lr-WarningRow',
    trigger: '.lr-WarningRow-trigger',
    title: '.lr-WarningRow-title',
    effect: '.lr-WarningRow-effect',
    panel: '.lr-WarningPanel',
    more: '.lr-WarningList-more',
  },
  MatchList: {
    root: '.lr-MatchList',
    heading: '.lr-MatchList-heading',
    sentence: '.lr-MatchList-sentence',
    row: '.lr-MatchRow',
    picture: '.lr-MatchPicture',
    more: '.lr-MatchList-more',
  },
  MediaPreview: {
    root: '.lr-MediaPreview',
    frame: '.lr-MediaPreview-frame',
    medium: '.lr-Medium',
    caption: '.lr-MediaCaption',
    end: '.lr-MediaCaption-end',
    notice: '.lr-Notice',
    play: '.lr-PlayButton',
    refresh: '.lr-Refresh',
  },
  ExpiryCountdown: { root: '.lr-ExpiryCountdown', countdown: '.lr-Countdown', end: '.lr-Countdown-end' },
  VerificationMetadata: {
    root: '.lr-VerificationMetadata',
    value: '.lr-VerificationMetadata-value',
    others: '.lr-VerificationMetadata-others',
  },
  ReviewDecision: {
    root: '.lr-ReviewDecision',
    heading: '.lr-ReviewDecision-heading',
    gate: '.lr-DecisionGate',
    buttons: '.lr-ReviewDecision-buttons',
    field: '.lr-ReviewDecision-field',
    step: '.lr-DecisionStep',
    done: '.lr-DecisionDone',
  },
  ReviewDesk: { root: '.lr-ReviewDesk', list: '.lr-CaseList', row: '.lr-CaseRow', bar: '.lr-DeskBar' },
  RawReport: {
    root: '.lr-RawReport',
    tree: '.lr-RawReport-tree',
    row: '.lr-RawRow',
    name: '.lr-RawRow-name',
    value: '.lr-RawRow-value',
    ask: '.lr-RawRow-ask',
  },
  ApplicantNotice: { root: '.lr-ApplicantNotice', text: '.lr-ApplicantNotice-text' },
  FaceMatchReport: { root: '.lr-FaceMatchReport', title: '.lr-Report-title', similarity: '.lr-Similarity' },
  LivenessReport: { root: '.lr-LivenessReport', ...report },
  AgeEstimationReport: { root: '.lr-AgeEstimationReport', ...report },
  ReportFrame: { root: '.lr-ReportFrame' },
  ReportHead: { root: '.lr-ReportHead', title: '.lr-Report-title', copy: '.lr-Copy' },
  ReportEvidence: { root: '.lr-ReportEvidence', medium: '.lr-MediaPreview', life: '.lr-EvidenceLife' },
  ReportFindings: { root: '.lr-ReportFindings', cover: '.lr-Cover' },
  Reports: { root: '.lr-Reports', tabs: '.lr-Reports-tabs', tab: '.lr-Reports-tab', panel: '.lr-Reports-panel' },
};
