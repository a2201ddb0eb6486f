import type { Outcome } from '../model/decision.js';
import type { Looked, Medium, Requirement } from '../model/evidence.js';
import type { ScoreBand } from '../model/limits.js';
import type { KnownMethod } from '../model/method.js';
import type { FacePicture } from '../model/report/faceMatch.js';
import type { KnownMatchSource } from '../model/report/match.js';
import type { MeasurementKey } from '../model/warningData.js';
import type { KnownOperator } from '../model/customRule.js';
import type { Severity } from '../model/warnings.js';
import type { KnownStatus } from '../model/status.js';

/** The words of the verdict: in the badge, and wherever a status is named. */
export interface StatusMessages {
  /** The status words in the badge. A word that is not here is shown as it came. */
  words: Record<KnownStatus, string>;
  /** In the badge's place when the payload has no status. */
  notAvailable: string;
  /** In the badge's place when the payload has something there that is no text. */
  unreadable: string;
}

/** The words of `ScoreGauge`. */
export interface ScoreMessages {
  /** Accessible name of the meter, and the caption under the gauge. */
  label: string;
  /** Under the number in the gauge: the end of the scale. */
  scale: string;
  /** In the number's place when no score exists. */
  notAvailable: string;
  /** In the number's place when the payload has something there that is no number. */
  unreadable: string;
  /** Screen reader: the meter's value. `band` is empty when the host gave no limits. */
  valueText: (score: string, band: string) => string;
  /** Beside the number when it is below 0 or above 100. */
  outOfRange: string;
  /** Under the gauge: where the score is against the host's limits. */
  band: Record<ScoreBand, (limit: string) => string>;
  /** Under the gauge: the same, where the score is above the one limit and not above the other. */
  between: (decline: string, review: string) => string;
  /** Under the gauge: what a mark on the scale means, where the line above does not say it. */
  limit: Record<'decline' | 'review', (limit: string) => string>;
}

/** The words of `AgeEstimate`. */
export interface AgeMessages {
  /** Label of the age. */
  label: string;
  /** The age with its unit. `count` is for the plural. */
  years: (age: string, count: number) => string;
  /** Beside the age when the host gave a margin: how far the model can be off. */
  margin: (years: string) => string;
  /** In the age's place when the estimation failed or is missing. */
  notAvailable: string;
  /** In the age's place when the payload has something there that is no number. */
  unreadable: string;
  /** Beside an age below 0. */
  outOfRange: string;
  /** Under the age when the host gave a minimum age. */
  relation: {
    above: (difference: string, minimum: string, count: number) => string;
    below: (difference: string, minimum: string, count: number) => string;
    exact: (minimum: string) => string;
    within: (minimum: string) => string;
  };
  /** Label of the gender estimate. */
  gender: string;
  /** The gender estimate's shares. */
  genderShares: (male: string, female: string) => string;
  /** The words male and female where the payload has a word; others are shown as they came. */
  genderWords: Record<'male' | 'female', string>;
  /** Under the gender: it is an estimate, not a fact. */
  genderNote: string;
  /** In the gender's place when the payload has something there that is neither two shares nor a word. */
  genderUnreadable: string;
}

/** The words of `MethodDetails`. */
export interface MethodMessages {
  /** Label of the method. */
  label: string;
  /** The method's name. A method that is not here is shown as it came. */
  words: Record<KnownMethod, string>;
  /** Under the name: what the person had to do, and the level of assurance that the vendor's overview gives the method. */
  notes: Record<KnownMethod, string>;
  /** In the method's place when the payload has none. */
  notAvailable: string;
  /** In the method's place when the payload has something there that is no text. */
  unreadable: string;
}

/** The words for the quality and the light of the face picture. */
export interface FaceMessages {
  /** Labels of the two measurements of the picture. */
  label: Record<'face_quality' | 'face_luminance', string>;
  /** The measurement on its scale. */
  value: (number: string) => string;
  /** Under a measurement: what its ends mean. For luminance neither is good. */
  note: Record<'face_quality' | 'face_luminance', string>;
  /** Under a measurement below 0 or above 100. */
  outOfRange: string;
  /** In a measurement's place when the payload says that there is none. */
  notAvailable: string;
  /** In a measurement's place when the payload has something there that is no number. */
  unreadable: string;
}

/** The words of `WarningList`. */
export interface WarningMessages {
  /** The heading above the list. */
  heading: string;
  /** Beside the heading: how many of one severity. */
  count: (severity: Severity, number: string, count: number) => string;
  /** Name of a severity: in the trigger for screen readers. `unknown` is given the payload's own word, or nothing. */
  severity: Record<Exclude<Severity, 'unknown'>, string> & { unknown: (word: string) => string };
  /** At the end of each row: what the warning did to the check. */
  effect: Record<Severity, string>;
  /** The row's title. `short` is the vendor's own title, or empty. */
  title: (risk: string, short: string) => string;
  /** In the row when equal warnings are merged. `count` is for the plural. */
  times: (number: string, count?: number) => string;
  /** In the row, after the title: how many other warnings stand in its panel, because it makes them redundant. */
  folded: (number: string, count: number) => string;
  /** Instead of the list when the payload says that there are none. */
  none: string;
  /** Instead of the list when the payload does not say. */
  notAvailable: string;
  /** Instead of the list when the payload has something else in its place. */
  unreadable: string;
  /** Under the heading: how many entries of the payload's list cannot be read. */
  unreadableEntries: (number: string, count: number) => string;
  /** Under the heading of a report that is In Review or Declined, when no warning had an effect. */
  noCause: string;
  /** The same, where a person has overridden that verdict since. */
  noAutomaticCause: string;
  /** In an opened warning without any text of the vendor. */
  noDescription: string;
  /** In an opened warning, above one that is folded into it. */
  also: (parts: { severity: string; title: string; times: string; effect: string }) => string;
  /** In an opened warning: the customer's own rule. A part that the payload does not have is empty. */
  rule: (parts: { field: string; operator: string; value: string; target: string }) => string;
  /** In that sentence, after the field. An operator that is not here is shown as it came. */
  operators: Record<KnownOperator, string>;
  /** In that sentence: a value that is text. */
  ruleText: (text: string) => string;
  /** In that sentence: several values. */
  ruleList: (values: readonly string[]) => string;
  /** Label of the vendor's code in an opened warning. */
  risk: string;
  /** Label of the vendor's plain-text data in an opened warning. */
  data: string;
  /** Labels of the measurements in an opened warning. */
  measurements: Record<MeasurementKey, string>;
  /** The button that shows the data which may be personal. */
  showOthers: (keys: string) => string;
  /** The button that hides it again. */
  hideOthers: string;
  /** In a value's place when it holds a link. */
  linkWithheld: string;
  /** In a value's place when it is a credential, and in the place of one in a text. */
  credentialWithheld: string;
  /** In a value's place when it is empty. */
  empty: string;
  /** The words true and false as values. */
  yesNo: { yes: string; no: string };
  /** The button under a long list. */
  showMore: (number: string, left: string) => string;
  /** Screen reader: name of the buttons that filter a long list. */
  show: string;
  /** Those buttons, each with its number of warnings. */
  filter: Record<Severity | 'all', (number: string) => string>;
  /** Beside them when not every warning is shown. `count` is of the whole list, for the plural. */
  showing: (number: string, all: string, count: number) => string;
}

/** The words of countdowns, and of moments at which links end. */
export interface ExpiryMessages {
  /** Screen reader: name of the timer. */
  label: string;
  /** Screen reader: spoken once when so many minutes are left. The subject is the medium's name; `minutes` is 10, 5 or 1 in the host's locale. */
  spoken: Record<'ten' | 'five' | 'one', (subject: string, minutes?: string) => string> &
    Record<'end', (subject: string) => string>;
  /** The subject where no medium is known. */
  link: string;
  /** In the digits' place after the end. */
  expired: string;
}

/** The words of `MediaPreview`. */
export interface MediaMessages {
  /** Caption, and the image's alternative text. */
  name: Record<Medium, string>;
  /** Both, where a countdown of both links is spoken. */
  together: string;
  /** The video's button. */
  play: string;
  /** Under the video's button for a method whose recording may flicker. */
  flashing: string;
  /** The buttons that show and hide a veiled medium. */
  show: Record<Medium, string>;
  /** The button that hides a medium again. */
  hide: Record<Medium, string>;
  /** Titles of the states without a picture. */
  title: {
    loading: string;
    expired: string;
    failed: string;
    blocked: string;
    absent: Record<Medium, string>;
    /** The payload does not say whether there is one. */
    unknown: string;
    /** The payload has something in the link's place that is no link. */
    unreadable: string;
    veiled: string;
  };
  /** What is known, under the title. */
  detail: {
    expired: string;
    failedBeforeEnd: string;
    failed: string;
    blockedByUs: string;
    blockedByPage: string;
    absent: Record<Medium, string>;
    passive: string;
    unknown: string;
    unreadable: string;
    /** Also said aloud: a fresh link came that has ended already. */
    deadOnArrival: string;
  };
  /** The button that asks the host for a fresh link, while that runs, after it failed, and after it ended without one. */
  refresh: string;
  /** In its place while the host is asked. */
  refreshing: string;
  /** Also said aloud: the host gave no fresh link. */
  refreshFailed: string;
  /** Also said aloud: the host answered, and the link is the same. */
  refreshUnchanged: string;
  /** The button that loads the same link again. */
  retry: string;
  /** Beside the caption: when the link ends or ended. */
  endsAt: (time: string, basis: string) => string;
  /** The same, once it has ended. */
  endedAt: (time: string, basis: string) => string;
  /** After the time: who says so. `minutes` is the lifetime that was counted from receipt, as a number in the host's locale; `count` is for the plural. */
  basis: Record<'given' | 'link', string> & { receipt: (minutes: string, count?: number) => string };
}

/** The words of the enlarged view. */
export interface ViewerMessages {
  /** The button that enlarges a medium. */
  open: Record<Medium, string>;
  /** Accessible name of the enlarged view. */
  label: Record<Medium, string>;
  /** In the medium's place on the page, while it is enlarged. */
  elsewhere: string;
  /** Under the medium, where the code of the enlarged view did not load: that, and the button that asks for it again. */
  notLoaded: string;
  /** The button that asks for the code again. */
  retry: string;
  /** Accessible name of the part that holds the medium and scrolls. */
  stage: Record<Medium, string>;
  /** The button that closes the enlarged view. */
  close: string;
  /** Accessible name of the zoom buttons, and the first of them; the others are percentages. */
  zoom: string;
  /** The zoom at which the whole medium is seen. */
  fit: string;
  /** Accessible name of the tools that change how the medium looks here, and the tools. */
  look: string;
  /** `degrees` is empty while the medium stands as it came. */
  turn: (degrees: string) => string;
  /** The button for shades of grey. */
  grey: string;
  /** Label of the slider for brightness. */
  brightness: string;
  /** Label of the slider for contrast. */
  contrast: string;
  /** The button that takes zoom, place, turn and light back. */
  reset: string;
  /** The button that shows the other medium too. */
  beside: string;
  /** Of the host's own images to compare with. */
  compare: {
    /** Accessible name of the tools for it. */
    label: string;
    /** Label of the list of what can stand beside, and its first entry, which is nothing. */
    with: string;
    none: string;
    /** Name of an image that the host gave none, and of another one of a name that is there already. */
    unnamed: (number: string) => string;
    again: (name: string, number: string) => string;
    /** The button by which zoom, place, turn and light are the same in both. */
    link: string;
    /** On the one of two that the tools and keys act on, while they are not linked; and the tools' accessible name then. */
    active: string;
    toolsFor: (name: string) => string;
    /** The buttons that show and hide a veiled image. */
    show: (name: string) => string;
    hide: (name: string) => string;
    /** In its place when the host gave no address: null, nothing at all, or something that is no link. */
    absent: string;
    unknown: string;
    unreadable: string;
  };
  /** Accessible name of the player's tools, and the tools. */
  player: string;
  /** The button that plays. */
  play: string;
  /** The button that pauses. */
  pause: string;
  /** The two steps where one is exactly one frame, and where that is not certain. */
  frame: { back: string; forward: string };
  /** The two steps where one frame is not certain. */
  step: { back: string; forward: string };
  /** After a step for which the recording has no other frame. */
  edge: Record<'first' | 'last', string>;
  /** Label of the choice of speed. */
  speed: string;
  /** One speed of that choice. */
  rate: (number: string) => string;
  /** The place in the recording, in seconds. `end` is empty when it is not known. */
  position: (now: string, end: string) => string;
  /** Heading of the list of keys; names of keys without a sign; and what the keys do. */
  keys: string;
  /** Keys that have no sign, in that list. */
  keyNames: Record<'arrows' | 'escape', string>;
  /** What the keys do, in that list. */
  keyActions: Record<ViewerKeyAction, string>;
  /** The button that switches the keys on and off. */
  shortcuts: string;
}

/** What the keys of the enlarged view do, one entry per line of their list. */
export type ViewerKeyAction =
  | 'zoom'
  | 'zoomTo'
  | 'move'
  | 'turn'
  | 'grey'
  | 'reset'
  | 'beside'
  | 'link'
  | 'toggle'
  | 'step'
  | 'speed'
  | 'close';

/** What the keys of a desk do, beside the outcomes. */
export type DeskCommand = 'next' | 'previous' | 'list' | 'undo' | 'help';

/** The desk: `name` is the host's own label of a case, or `unnamed`. Numbers come as text; `decided` is a word of `decision.decided`. */
export interface DeskMessages {
  /** Heading of the desk. */
  heading: string;
  /** Beside the heading. */
  progress: (decided: string, total: string) => string;
  /** Between the buttons for the case before and the next one. */
  place: (place: string, total: string) => string;
  /** A case for which the host has no label, by its place in the list. */
  unnamed: (place: string) => string;
  /** Label of the region of the open case. */
  openCase: (name: string, place: string) => string;
  /** Label of that region while no case is open. */
  none: string;
  /** Label of the list. */
  list: string;
  /** Heads of the columns of the list. */
  columns: Record<'name' | 'status' | 'score' | 'warning' | 'left' | 'state', string>;
  /** In the column of the first warning: why there is none, and how many more had an effect. */
  warning: Record<'none' | 'absent' | 'unreadable', string> & { more: (count: string) => string };
  /** In the column of time left: whole minutes that links live. */
  minutes: (minutes: string) => string;
  /** In the column of time left, once the links have ended. */
  ended: string;
  /** How far a case is. `name` is a person's, and empty where it is not told. */
  state: Record<'open' | 'notInReview' | 'mine' | 'failed', string> &
    Record<'assigned' | 'locked', (name: string) => string> &
    Record<'waiting' | 'pending' | 'decided', (decided: string) => string>;
  /** The button under a long list. `count` more of `left`. */
  showMore: (count: string, left: string) => string;
  /** Above the list: how many entries of it cannot be read. */
  unreadableEntries: (count: string, number: number) => string;
  /** What the keys do, also on buttons. */
  commands: Record<DeskCommand, string>;
  /** Heading of the list of keys, its switch, and the button that closes it. */
  keys: Record<'title' | 'on' | 'close', string>;
  /** What is said when something has happened. */
  said: Record<'decided' | 'waiting', (name: string, decided: string) => string> &
    Record<'failed' | 'takenBack', (name: string) => string> &
    Record<'tooLate' | 'first' | 'last' | 'allDone', string>;
  /** Beside a decision that can still be taken back. */
  goesOut: (seconds: string) => string;
  /** After that: how many other decisions can be taken back. */
  others: (count: string) => string;
  /** Beside a decision that was not taken: the button that opens its case. */
  openAgain: string;
  /** In place of the list, while it is loading. */
  loading: string;
  /** In place of the list, when there is no case. */
  empty: string;
  /** Under it. */
  emptyDetail: string;
  /** In place of the list, when the host says that it could not be loaded. */
  failed: string;
  /** Above a list that was loaded, and could not be loaded anew. */
  stale: string;
  /** The button that asks the host for the list, or for a case, again. */
  retry: string;
  /** In place of a case: none is open. */
  choose: string;
  /** Above the last case, when everything is decided. */
  allDone: string;
  /** Under it. */
  allDoneDetail: string;
  /** Above a case that has left the list. */
  gone: string;
  /** Under it. */
  goneDetail: string;
  /** In place of a case that is still loading. */
  loadingCase: string;
  /** In place of a case that the host could not load. */
  failedCase: string;
  /** In place of a case without a report. */
  noReport: string;
  /** In place of the decision: another person has the case open. */
  locked: (name: string) => string;
  /** Under it. */
  lockedDetail: string;
  /** In place of the decision: it was made before. */
  decidedBefore: (decided: string) => string;
}

/** The words of `ReviewDecision`. */
export interface DecisionMessages {
  /** Heading of the panel. */
  heading: string;
  /** The buttons: what the reader does. */
  choose: Record<Outcome, string>;
  /** The same button, the question before it is sent and the one that sends it, where In Review is another status than the case has. */
  toReview: Record<'choose' | 'ask' | 'confirm', string>;
  /** What was decided, in a first opinion and at the end. */
  decided: Record<Outcome, string>;
  /** Heading of what must be looked at first. */
  gate: string;
  /** The entries of that list. */
  requirements: Record<Requirement, string>;
  /** After each entry: how far it is. */
  looked: Record<Exclude<Looked, 'unknown'>, string>;
  /** The same things where only the reader can tell, as the label of a box to tick. */
  byHand: Record<Requirement, string>;
  /** The same where the report does not say whether it has them, or not readably. */
  notSaid: Record<Requirement, string>;
  /** Why nothing can be decided yet. `things` are requirements. */
  missing: (things: readonly string[]) => string;
  /** Why nothing can be decided yet in a report whose findings are still covered. It says nothing of them. */
  covered: string;
  /** Why nothing can be decided at all. `status` is empty when the payload has none. */
  notInReview: (status: string) => string;
  /** Label of the choice of a reason. */
  reason: string;
  /** The first entry of the list, which is no reason. */
  noReason: string;
  /** Said when a reason is wanted and none is chosen. */
  reasonMissing: string;
  /** Label of the comment where it may be left out. */
  comment: string;
  /** Label of the comment where every outcome needs one. */
  commentRequired: string;
  /** Label of the comment where some outcomes need one; `choices` are their buttons. */
  commentRequiredFor: (choices: readonly string[]) => string;
  /** What is said when a comment that is needed has not been written. */
  commentMissing: string;
  /** Above the steps of the session that the person can be asked to do again. */
  steps: string;
  /** Said when a step is wanted and none is chosen. */
  stepsMissing: string;
  /** Those steps, by the API's word for the feature. A feature that is not here is shown as it came. */
  features: Record<string, string>;
  /** The question before a decision is sent. */
  ask: Record<Outcome, string>;
  /** Under the question, of an outcome that ends the case. */
  final: string;
  /** Under the question, of In Review. */
  notFinal: string;
  /** The same on a desk where it can be taken back for so many seconds. */
  undoable: (seconds: string) => string;
  /** The button that sends it. */
  confirm: Record<Outcome, string>;
  /** The button that goes back to the draft. */
  back: string;
  /** While it is being sent. */
  pending: string;
  /** After the host has failed to take it, without a word. */
  failed: string;
  /** The same, with the message of your server. */
  failedBecause: (message: string) => string;
  /** In the place of a link in that text. */
  linkWithheld: string;
  /** In the place of a credential in that text. */
  credentialWithheld: string;
  /** The button that sends it again. */
  retry: string;
  /** At the end. `reason` is empty where there is none. */
  done: (decided: string, reason: string) => string;
  /** The button after a case was kept in review, which brings back the form. */
  reopen: string;
  /** Label of a first person's opinion. */
  opinion: string;
  /** The first opinion in one line. Each part may be empty. */
  opinionLine: (parts: { decided: string; by: string; time: string; reason: string }) => string;
  /** Under it, for the second person. */
  second: string;
  /** For the first of two people. */
  fourEyes: string;
  /** Why nothing can be decided by the one who looks. */
  barred: string;
  /** The button that switches the keys on and off. */
  shortcuts: string;
}

/** The words of `VerificationMetadata`. */
export interface MetadataMessages {
  /** Accessible name of the list. */
  label: string;
  /** Labels of the API's own names. A name that is not here is shown as it came. */
  names: Record<string, string>;
  /** The known values of `environment`. */
  environment: Record<'live' | 'sandbox', string>;
  /** In the value of `test_webhook`: this is the vendor's own test, and nobody was checked. */
  testWebhook: string;
  /** A status that a person has overridden. Each may be empty. */
  overridden: (automatic: string, time: string, by: string) => string;
  /** One entry of `reviews`. Each may be empty. `previous` is the status before it. */
  review: (parts: { user: string; status: string; time: string; previous?: string }) => string;
  /** Under the reviews and overrides: how many of them could not be read. */
  unreadableEntries: (number: string, count: number) => string;
  /** The words true and false as values. */
  yesNo: { yes: string; no: string };
  /** One line of a value that holds several, each under a name of its own. */
  named: (name: string, value: string) => string;
  /** In a value's place when it must not be shown, or a name's, whoever asks. */
  withheld: Record<'link' | 'credential' | 'nested' | 'name', string>;
  /** Label of the button that shows names which are not known: they may be personal. */
  others: string;
  /** That button. `names` are some of them, and `left` is how many more there are, or empty. */
  showOthers: (names: string, left: string) => string;
  /** The button that hides them again. */
  hideOthers: string;
  /** The button under a long list of them. */
  showMore: (number: string, left: string) => string;
  /** In a value's place when it is empty. */
  notAvailable: string;
  /** In a value's place when there is something of a type that it never has. */
  unreadable: string;
}

/** The words of `MatchList`. */
export interface MatchMessages {
  /** The heading above the list. */
  heading: string;
  /** Beside the heading: how many. */
  count: (number: string, count: number) => string;
  /** Instead of the list when the payload has an empty one. */
  none: string;
  /** Instead of the list when the payload does not say. */
  notAvailable: string;
  /** Instead of the list when the payload has something else in its place. */
  unreadable: string;
  /** Under the heading: how many entries of the payload's list cannot be read. */
  unreadableEntries: (number: string, count: number) => string;
  /** The heading of one match. */
  match: (number: string) => string;
  /** Name of the meter, and the words over it. */
  similarity: string;
  /** Screen reader: the meter's value. `note` is empty for a similarity on its scale. */
  valueText: (similarity: string, note: string) => string;
  /** Under the meter when the similarity is below 0 or above 100. */
  outOfRange: string;
  /** Labels of the facts of a match. */
  names: Record<'source' | 'session' | 'status' | 'date' | 'service', string>;
  /** Where the other face comes from. A source that is not here is shown as it came. */
  sources: Record<KnownMatchSource, string>;
  /** The button that asks you for the other session. `session` is its number, or its id. */
  open: (session: string) => string;
  /** Beside the heading of a match: the list of yours that the other person is on. */
  listed: Record<MatchListName, string>;
  /** Label of that, where the payload does not say it, or not readably. */
  lists: Record<MatchListName, string>;
  /** What waits until it is asked for: its label, and the buttons that show and hide it. */
  details: Record<MatchDetail, { label: string; show: string; hide: string }>;
  /** The picture: these take the place of the words for the report's own media. */
  picture: Pick<PartialWords<MediaMessages>, 'name' | 'show' | 'hide' | 'title' | 'detail'>;
  /** The button under a long list. */
  showMore: (number: string, left: string) => string;
  /** Print: in the place of the list. */
  paper: string;
}

/** The lists of the customer's that a match tells of. */
export type MatchListName = 'is_blocklisted' | 'is_allowlisted';

/** What of another person is shown only when it is asked for, each for itself. */
export type MatchDetail = 'person' | 'document' | 'reference';

/** The words of `FaceMatchReport`. */
export interface FaceMatchMessages {
  /** The heading of the report. */
  heading: string;
  /** Names of the two images: under each, as its alternative text, and where it stands beside the other one. */
  names: Record<FacePicture, string>;
  /** Both, where a countdown of both links is spoken. */
  together: string;
  /** The button that enlarges an image, and the accessible name of the enlarged view. */
  open: Record<FacePicture, string>;
  /** Accessible name of an image in the enlarged view. */
  enlarged: Record<FacePicture, string>;
  /** The buttons that show and hide a veiled image. */
  show: Record<FacePicture, string>;
  /** The button that hides an image again. */
  hide: Record<FacePicture, string>;
  /** Labels of the ids. */
  session: string;
  /** Label of the workflow node. */
  node: string;
  /** In the findings: the parts that the payload does not have at all. `things` are their names. */
  notSent: (things: readonly string[]) => string;
  /** Print: why there is no picture, and the label of the date and time. */
  paper: string;
  /** Label of the moment of printing, on paper. */
  printedAt: string;
}

/** The words of what only a whole report has. */
export interface ReportMessages {
  /** Headings of the two reports. */
  liveness: string;
  /** Heading of an age estimation. */
  age: string;
  /** Beside the heading: which step of the workflow it is, where the payload's id of it is not readable. */
  stepUnreadable: string;
  /** In the findings: the parts that the payload does not have at all. `things` are their labels. */
  notSent: (things: readonly string[]) => string;
  /** Print: why there is no picture. */
  printNote: string;
  /** Print: the same, where the host wants the still on paper. It was not loaded where it is missing. */
  printNoteVideo: string;
  /** Print: label of the date and time. */
  printedAt: string;
  /** Print: under a medium's name, when its link does not end or the end is not known. */
  printedEndless: string;
  /** On paper, of a link of which nobody knows when it ends. */
  printedUnknown: string;
  /** Beside the verdict, where a person has put it in the place of the check's own. Parts may be empty. */
  overridden: (parts: { status: string; time: string; automatic: string }) => string;
  /** In the findings' place, where the evidence comes first: what is covered, why, and the button that uncovers it. */
  cover: { title: string; why: string; show: string };
  /** The summary that a button puts on the clipboard. */
  summary: {
    /** The button, and what is said after a press. */
    copy: string;
    copied: string;
    failed: string;
    /** Screen reader: name of the field with the text, where it could not be copied. */
    label: string;
    /** The text's lines: a named value, the name of the verdict, one warning, and the moment of copying. */
    line: (label: string, value: string) => string;
    status: string;
    warning: (parts: { severity: string; title: string; times: string; effect: string }) => string;
    at: (time: string) => string;
  };
}

/** What two reports are compared in, beside their warnings. */
export type ComparedPart = 'check' | 'status' | 'matches' | 'gender';

/** What stands in a value's place where two reports are compared: the payload says that there is none, does not say, or not readably. */
export type ComparedNothing = 'none' | 'absent' | 'unreadable';

/** Of several reports of one case. */
export interface AttemptMessages {
  /** Screen reader: name of the tabs. */
  label: string;
  /** Instead of the reports: the list is empty. */
  none: string;
  /** Instead of the reports: there is no list. */
  notAvailable: string;
  /** Instead of the reports: what was given is no list. */
  unreadable: string;
  /** Over the reports: how many entries of the list cannot be read. */
  unreadableEntries: (number: string, count: number) => string;
  /** What a report is of, in its tab. `other`: a result of another feature, of which nothing is shown. */
  features: Record<'LIVENESS' | 'AGE_ESTIMATION' | 'other', string>;
  /** Which one it is of several of one step. */
  attempt: (number: string) => string;
  /** Which one it is of several steps of one feature, where the payload has no id that can be shown. */
  step: (number: string) => string;
  /** Both, in one line. */
  joined: (parts: readonly string[]) => string;
  /** In the tab of the newest report. */
  newest: string;
  /** In a tab in the place of the status, while the report's findings are covered. */
  covered: string;
  /** In a tab in the place of the time, where other tabs have one. */
  timeNotAvailable: string;
  /** In place of a time that cannot be read. */
  timeUnreadable: string;
  /** Over the reports, and spoken: a newer one has come while another one is open. */
  came: (label: string) => string;
  /** The button that puts two reports side by side. */
  compare: string;
  /** The button that ends the comparison. */
  end: string;
  /** Labels of the two lists in which the reports are chosen. */
  pair: Record<'earlier' | 'later', string>;
  /** Spoken, when other ones are chosen. */
  comparing: (earlier: string, later: string) => string;
  /** The heading over what differs. */
  differs: string;
  /** Instead of that: nothing differs. */
  nothing: string;
  /** Instead of that: a finding of one of the two is still covered. */
  differsCovered: string;
  /** Labels of what differs, where no other component has one. */
  parts: Record<ComparedPart, string>;
  /** One difference. Each of the two is a value, or one of the words for nothing. */
  from: (before: string, now: string) => string;
  /** After that: by how much a number rose. */
  rose: (by: string) => string;
  /** After that: by how much a number fell. */
  fell: (by: string) => string;
  /** Of two numbers that read the same and are not. */
  almost: (value: string, direction: 'rose' | 'fell') => string;
  /** In a value's place. */
  nothings: Record<ComparedNothing, string>;
  /** Where a value of both cannot be read, so that nobody knows whether it differs. */
  bothUnreadable: string;
  /** Of a medium: there is one. */
  there: string;
  /** Where the values are not told: they are not the same. */
  otherwise: string;
  /** A warning in a line of what differs. */
  warning: (parts: { severity: string; title: string }) => string;
  /** A warning that only the later report has. */
  warningCame: (warning: string) => string;
  /** A warning that only the earlier report has. */
  warningWent: (warning: string) => string;
  /** A warning that has another severity in the later report. */
  warningSeverity: (title: string, before: string, now: string) => string;
  /** A warning that came another number of times. */
  warningTimes: (warning: string, before: string, now: string) => string;
  /** A warning whose details are others. */
  warningDetails: (warning: string) => string;
  /** After the first of many: how many more differ. */
  warningsMore: (number: string) => string;
  /** Where a list has entries that cannot be read: more may differ. */
  warningsUnread: string;
}

/** What has become of a check, as the person who was checked may know it. */
export type ApplicantOutcome = 'done' | 'waiting' | 'unfinished' | 'again' | 'ended' | 'outdated' | 'closed' | 'none';

/** What the person can do something about. There is no other. */
export type ApplicantTrouble = 'noFace' | 'severalFaces' | 'covered' | 'dark' | 'bright' | 'unclear';

/** Of the notice for the person who was checked: one or two short sentences each. */
export interface ApplicantMessages {
  /** What has become of the check. `closed` also stands for every suspicion, so it must suggest none; `none` for a status that is not known. */
  outcome: Record<ApplicantOutcome, string>;
  /** Instead of the same outcome, where the host lets the person begin again. */
  restart: Record<'ended' | 'outdated', string>;
  /** Instead of `closed`: what declined the check, where there is no other try. */
  trouble: Record<ApplicantTrouble, string>;
  /** Where there is another try: what was the matter, and what to do. */
  retry: Record<ApplicantTrouble, string>;
}

/** The words of `RawReport`. */
export interface RawMessages {
  /** Accessible name of the tree, where you give none. */
  label: string;
  /** Instead of the tree when nothing was given. */
  nothing: string;
  /** Instead of the tree when what was given holds nothing. */
  empty: string;
  /** Instead of the tree when a text was given that is no JSON: where it goes wrong. */
  notJson: (line: string, column: string) => string;
  /** In the place of a value, or of the tree, that does not let itself be read. */
  unreadable: string;
  /** Over the tree: what is shown to nobody, and what waits. */
  note: string;
  /** The search, its buttons, and what it says. `cut` ends what it says where not everything was looked through. */
  find: {
    label: string;
    previous: string;
    next: string;
    none: string;
    found: (number: string, count: number) => string;
    at: (place: string, total: string) => string;
    cut: (said: string, number: string) => string;
  };
  /** In the place of a value, or a name, that may be personal and waits until it is asked for. */
  hidden: string;
  /** The button beside it. */
  show: string;
  /** The button beside one that was asked for. */
  hide: string;
  /** In the place of what is shown to nobody: a link, a credential, something of another person, a picture, a text that is too long to be looked through, a name. */
  masked: Record<'link' | 'credential' | 'person' | 'media' | 'long' | 'name', string>;
  /** Beside a name: what stands under it, and how much. */
  sizes: Record<'object' | 'list' | 'map' | 'set', (number: string, count: number) => string>;
  /** The same where it was written in a text. */
  jsonText: (size: string) => string;
  /** In the place of a value that JSON does not have. */
  kinds: Record<'function' | 'symbol' | 'cycle', string>;
  /** A row under a long list: how many are not shown, and how many it shows when pressed. */
  later: (left: string, next: string) => string;
  /** The same over a list that is shown from its middle. */
  earlier: (left: string, next: string) => string;
  /** A row under a list with places at which nothing stands. */
  gaps: (number: string, count: number) => string;
  /** In the copied text, in the place of what was too much. */
  leftOut: (number: string, count: number) => string;
  /** The button that copies, and what it says. `cut`: some of it was too much. `label`: the field that has the text where it could not be copied. */
  copy: Record<'copy' | 'copied' | 'cut' | 'failed' | 'label', string>;
  /** On paper, under the tree. */
  paper: string;
}

/** Every word of the components, in groups; each with where it appears and who reads it. A whole language is one such object. */
export interface Messages {
  /**
   * The language of the words, as a BCP 47 tag; no word itself. It becomes the `lang` of what is drawn, and numbers and dates follow it where
   * no `locale` is set. The words that are built in have none, and are English.
   */
  language?: string | undefined;
  /** Of the verdict: `StatusBadge`, and wherever a status is named. */
  status: StatusMessages;
  /** Of `ScoreGauge`. */
  score: ScoreMessages;
  /** Of `AgeEstimate`. */
  age: AgeMessages;
  /** Of `MethodDetails`. */
  method: MethodMessages;
  /** Of the quality and the light of the face picture. */
  face: FaceMessages;
  /** Of `WarningList`. */
  warnings: WarningMessages;
  /** Of countdowns, and of moments at which links end. */
  expiry: ExpiryMessages;
  /** Of `MediaPreview`. */
  media: MediaMessages;
  /** Of the enlarged view. */
  viewer: ViewerMessages;
  /** Of `ReviewDecision`. */
  decision: DecisionMessages;
  /** Of `ReviewDesk`. */
  desk: DeskMessages;
  /** Of `VerificationMetadata`. */
  metadata: MetadataMessages;
  /** Of `MatchList`. */
  matches: MatchMessages;
  /** Of `FaceMatchReport`. */
  faceMatch: FaceMatchMessages;
  /** Of `Reports`: its tabs, and what two reports differ in. */
  attempts: AttemptMessages;
  /** Of what only a whole report has: its headings, its cover, its summary, its paper. */
  report: ReportMessages;
  /** Of `ApplicantNotice`, for the person who was checked. */
  applicant: ApplicantMessages;
  /** Of `RawReport`. */
  raw: RawMessages;
}

/** The words that belong together. */
export type MessageGroup = Exclude<keyof Messages, 'language'>;

/** Any part of the words, as deep as needed. */
export type PartialMessages = { [Group in keyof Messages]?: PartialWords<Messages[Group]> | undefined };

/** Words of which any may be missing, as deep as needed: sentences stay whole. */
export type PartialWords<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [Key in keyof T]?: PartialWords<T[Key]> | undefined }
    : T;
