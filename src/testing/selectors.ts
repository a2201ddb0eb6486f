/** The selectors of one component: `root`, and its parts by what they are for. */
type Parts<Name extends string> = Readonly<Record<'root' | Name, string>>;

/** The type of `selectors`: for each component its root and the parts that stay. */
export interface Selectors {
  readonly StatusBadge: Parts<'word'>;
  readonly ScoreGauge: Parts<'number' | 'scale' | 'note' | 'missing'>;
  readonly AgeEstimate: Parts<'age' | 'margin'>;
  readonly MethodDetails: Parts<'label' | 'value'>;
  readonly WarningList: Parts<'heading' | 'sentence' | 'row' | 'trigger' | 'title' | 'effect' | 'panel' | 'more'>;
  readonly MatchList: Parts<'heading' | 'sentence' | 'row' | 'picture' | 'more'>;
  readonly MediaPreview: Parts<'frame' | 'medium' | 'caption' | 'end' | 'notice' | 'play' | 'refresh'>;
  readonly ExpiryCountdown: Parts<'countdown' | 'end'>;
  readonly VerificationMetadata: Parts<'value' | 'others'>;
  readonly ReviewDecision: Parts<'heading' | 'gate' | 'buttons' | 'field' | 'step' | 'done'>;
  readonly ReviewDesk: Parts<'list' | 'row' | 'bar'>;
  readonly RawReport: Parts<'tree' | 'row' | 'name' | 'value' | 'ask'>;
  readonly ApplicantNotice: Parts<'text'>;
  readonly FaceMatchReport: Parts<'title' | 'similarity'>;
  readonly LivenessReport: Parts<ReportPart>;
  readonly AgeEstimationReport: Parts<ReportPart>;
  readonly Reports: Parts<'tabs' | 'tab' | 'panel'>;
}

type ReportPart = 'head' | 'title' | 'media' | 'side' | 'actions' | 'copy';

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
  Reports: { root: '.lr-Reports', tabs: '.lr-Reports-tabs', tab: '.lr-Reports-tab', panel: '.lr-Reports-panel' },
};
