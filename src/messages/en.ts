import type {
  AgeMessages,
  DecisionMessages,
  ExpiryMessages,
  FaceMessages,
  MatchMessages,
  MediaMessages,
  MetadataMessages,
  MethodMessages,
  ReportMessages,
  ScoreMessages,
  StatusMessages,
  ViewerMessages,
  WarningMessages,
} from './Messages.js';

// One constant per group: a page that shows only a badge ships only the badge's words. Those of a press stand with what it loads.

export const statusEn: StatusMessages = {
  words: {
    Approved: 'Approved',
    Declined: 'Declined',
    'In Review': 'In Review',
    Resubmitted: 'Resubmitted',
    'Resub Requested': 'Resub Requested',
    'Awaiting User': 'Awaiting User',
    'Kyc Expired': 'Kyc Expired',
    'Not Finished': 'Not Finished',
    'Not Started': 'Not Started',
    'In Progress': 'In Progress',
    Expired: 'Expired',
    Abandoned: 'Abandoned',
  },
  notAvailable: 'Status not available',
  unreadable: 'Status could not be read',
};

export const scoreEn: ScoreMessages = {
  label: 'Liveness score',
  scale: 'of 100',
  notAvailable: 'Score not available',
  unreadable: 'Score could not be read',
  valueText: (score, band) => `${score} of 100${band && `, ${band}`}`,
  outOfRange: 'out of range',
  band: {
    aboveReview: (limit) => `above the review limit of ${limit}`,
    aboveDecline: (limit) => `above the decline limit of ${limit}`,
    review: (limit) => `at or below the review limit of ${limit}`,
    decline: (limit) => `at or below the decline limit of ${limit}`,
  },
  between: (decline, review) => `above decline ${decline}, at or below review ${review}`,
  limit: { decline: (limit) => `Decline at or below ${limit}`, review: (limit) => `Review at or below ${limit}` },
};

const years = (age: string, count: number): string => (count === 1 ? `${age} year` : `${age} years`);

export const ageEn: AgeMessages = {
  label: 'Estimated age',
  years,
  margin: (margin) => `± ${margin}`,
  notAvailable: 'Age not available',
  unreadable: 'Age could not be read',
  outOfRange: 'out of range',
  relation: {
    above: (difference, minimum, count) => `${years(difference, count)} above ${minimum}`,
    below: (difference, minimum, count) => `${years(difference, count)} below ${minimum}`,
    exact: (minimum) => `Exactly ${minimum}`,
    within: (minimum) => `Within the margin of ${minimum}`,
  },
  gender: 'Estimated gender',
  genderShares: (male, female) => `${male} male, ${female} female`,
  genderWords: { male: 'Male', female: 'Female' },
  genderNote: 'An estimate from the picture',
  genderUnreadable: 'Gender could not be read',
};

export const methodEn: MethodMessages = {
  label: 'Method',
  words: { ACTIVE_3D: '3D Action & Flash', FLASHING: '3D Flash', PASSIVE: 'Passive' },
  notes: {
    ACTIVE_3D: 'Random actions under coloured light, depth checked: highest assurance',
    FLASHING: 'Coloured light on the face: high assurance',
    PASSIVE: 'One still image, no video: standard assurance',
  },
  notAvailable: 'Method not available',
  unreadable: 'Method could not be read',
};

export const faceEn: FaceMessages = {
  label: { face_quality: 'Face quality', face_luminance: 'Face luminance' },
  value: (number) => `${number} of 100`,
  note: { face_quality: '0 is poor, 100 is good', face_luminance: '0 is dark, 100 is bright' },
  outOfRange: 'out of range',
  notAvailable: 'Not available',
  unreadable: 'Could not be read',
};

// Words for payloads that come without the vendor's own title.
const risks = new Map([
  ['NO_FACE_DETECTED', 'No face detected'],
  ['LIVENESS_FACE_ATTACK', 'Presentation attack suspected'],
  ['FACE_IN_BLOCKLIST', 'Face in blocklist'],
  ['POSSIBLE_FACE_IN_BLOCKLIST', 'Possible face in blocklist'],
  ['LOW_LIVENESS_SCORE', 'Low liveness score'],
  ['LOW_FACE_QUALITY', 'Low face quality'],
  ['LOW_FACE_LUMINANCE', 'Face too dark'],
  ['HIGH_FACE_LUMINANCE', 'Face too bright'],
  ['MULTIPLE_FACES_DETECTED', 'Multiple faces detected'],
  ['DUPLICATED_FACE', 'Duplicated face'],
  ['POSSIBLE_DUPLICATED_FACE', 'Possible duplicated face'],
  ['DUPLICATED_FACE_NAME_MISMATCH', 'Duplicated face under another name'],
  ['VIRTUAL_CAMERA_DETECTED', 'Virtual camera detected'],
  ['FRAME_INJECTION_SUSPECTED', 'Injection attack suspected'],
  ['CUSTOM_STATUS_RULE_TRIGGERED', 'Custom status rule triggered'],
  ['HIGH_FACE_OCCLUSION', 'Face partly hidden'],
  ['FACE_FACE_COVERED', 'Face covered'],
  ['AGE_BELOW_MINIMUM', 'Age below minimum'],
  ['AGE_NOT_DETECTED', 'Age not detected'],
  ['NO_REFERENCE_IMAGE', 'No reference image'],
  ['LOW_FACE_MATCH_SIMILARITY', 'Low face match similarity'],
]);

export const warningsEn: WarningMessages = {
  heading: 'Warnings',
  count: (severity, number, count) => {
    const plural = count === 1 ? '' : 's';
    return {
      error: `${number} error${plural}`,
      warning: `${number} warning${plural}`,
      unknown: `${number} of unknown severity`,
      information: `${number} information`,
    }[severity];
  },
  severity: {
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    unknown: (word) => word || 'Severity not available',
  },
  effect: {
    error: 'Declined the check',
    warning: 'Sent it to review',
    unknown: 'Effect not known',
    information: 'No effect',
  },
  title: (risk, short) => short || risks.get(risk.toUpperCase()) || risk || 'Unnamed warning',
  times: (number) => `${number} times`,
  folded: (number) => `${number} more inside`,
  none: 'No warnings.',
  notAvailable: 'Warnings not available.',
  unreadable: 'The warnings could not be read.',
  unreadableEntries: (number, count) => `${number} ${count === 1 ? 'entry' : 'entries'} of the list could not be read.`,
  noCause: 'No cause was given: no warning had an effect.',
  noAutomaticCause: 'No cause was given for the automatic verdict: no warning had an effect.',
  noDescription: 'The vendor gave no description.',
  also: ({ severity, title, times, effect }) =>
    `Also reported: ${severity}: ${title}${times && ` (${times})`} – ${effect}`,
  rule: ({ field, operator, value, target }) => {
    const comparison = [operator || (value && 'compared with'), value].filter(Boolean).join(' ');
    const condition = field || comparison ? [field || 'a field that is not named', comparison].join(' ').trim() : '';
    if (!condition) return `Rule: the status is ${target}; its condition is not told.`;
    return target ? `Rule: where ${condition}, the status is ${target}.` : `Rule: ${condition}.`;
  },
  operators: {
    equal: 'is',
    not_equal: 'is not',
    less: 'is less than',
    at_most: 'is at most',
    greater: 'is greater than',
    at_least: 'is at least',
    one_of: 'is one of',
    none_of: 'is none of',
    contains: 'contains',
    not_contains: 'does not contain',
    starts_with: 'starts with',
    ends_with: 'ends with',
    between: 'is between',
    empty: 'is empty',
    not_empty: 'is not empty',
    matches: 'matches',
  },
  ruleText: (text) => `“${text}”`,
  ruleList: (values) => values.join(', '),
  risk: 'Risk code',
  data: 'Details',
  measurements: {
    score: 'Score',
    threshold: 'Threshold',
    review_threshold: 'Review at or below',
    decline_threshold: 'Decline at or below',
    similarity: 'Similarity',
    similarity_percentage: 'Similarity in percent',
    quality: 'Quality',
    luminance: 'Luminance',
    attempts: 'Attempts',
    max_attempts: 'Attempts allowed',
    reason: 'Reason',
    code: 'Code',
  },
  showOthers: (keys) => `Show ${keys}`,
  hideOthers: 'Hide details',
  linkWithheld: 'a link, not shown',
  credentialWithheld: 'a credential, not shown',
  empty: 'not available',
  yesNo: { yes: 'Yes', no: 'No' },
  showMore: (number, left) => `Show ${number} more of ${left}`,
  show: 'Show',
  filter: {
    all: (number) => `All (${number})`,
    error: (number) => `Errors (${number})`,
    warning: (number) => `Warnings (${number})`,
    unknown: (number) => `Unknown (${number})`,
    information: (number) => `Information (${number})`,
  },
  showing: (number, all) => `${number} of ${all} shown`,
};

export const expiryEn: ExpiryMessages = {
  label: 'Time until the link expires',
  spoken: {
    ten: (subject) => `${subject}: the link expires within 10 minutes.`,
    five: (subject) => `${subject}: the link expires within 5 minutes.`,
    one: (subject) => `${subject}: the link expires within 1 minute.`,
    end: (subject) => `${subject}: the link has expired.`,
  },
  link: 'Evidence',
  expired: 'Expired',
};

export const mediaEn: MediaMessages = {
  name: { image: 'Reference image', video: 'Liveness video' },
  play: 'Play liveness video',
  flashing: 'The recording may flicker.',
  show: { image: 'Show image', video: 'Show video' },
  hide: { image: 'Hide image', video: 'Hide video' },
  title: {
    loading: 'Loading',
    expired: 'Link expired',
    failed: 'Could not be loaded',
    blocked: 'Blocked',
    absent: { image: 'No image', video: 'No video' },
    unknown: 'Not available',
    unreadable: 'Not readable',
    veiled: 'Hidden until asked for',
  },
  detail: {
    expired: 'It is past its expiry.',
    failedBeforeEnd: 'It could not be loaded before its expiry; the link may have ended early.',
    failed: 'When its link expires is not known.',
    blockedByUs: 'This address is not one that may be loaded.',
    blockedByPage: "It was blocked by this page's security policy.",
    absent: { image: 'The report has no image.', video: 'The report has no video.' },
    passive: 'The passive method records none.',
    unknown: 'The report does not say whether there is one.',
    unreadable: 'What the report has in place of its link is no link.',
    deadOnArrival: 'A fresh link came, but it has ended already. The clock of this device may be wrong.',
  },
  refresh: 'Refresh link',
  refreshing: 'Refreshing',
  refreshFailed: 'The link could not be refreshed. Try again.',
  refreshUnchanged: 'No other link has come.',
  retry: 'Try again',
  endsAt: (time, basis) => `Expires ${time}, ${basis}`,
  endedAt: (time, basis) => `Expired ${time}, ${basis}`,
  basis: {
    given: 'as given',
    link: 'by the link itself',
    receipt: (minutes) => `${minutes} ${minutes === '1' ? 'minute' : 'minutes'} after receipt`,
  },
};

/** What the page itself says of the enlarged view; its own words come with it (en.viewer.ts). */
export const viewerOpenEn: Pick<ViewerMessages, 'open' | 'elsewhere' | 'notLoaded' | 'retry'> = {
  open: { image: 'Enlarge image', video: 'Enlarge video' },
  elsewhere: 'Shown enlarged',
  notLoaded: 'The enlarged view did not load. Where trying again does not help, reload the page.',
  retry: 'Try again',
};

export const decisionEn: DecisionMessages = {
  heading: 'Your decision',
  choose: { Approved: 'Approve', Declined: 'Decline', Resubmitted: 'Ask to resubmit' },
  decided: { Approved: 'Approved', Declined: 'Declined', Resubmitted: 'Resubmission requested' },
  gate: 'Before you decide',
  requirements: {
    image: 'Look at the image',
    video: 'Watch the video to its end',
    warnings: 'Open every warning that may have had an effect',
  },
  looked: { waiting: 'still to do', seen: 'done', none: 'none in this report' },
  byHand: {
    image: 'I have looked at the image',
    video: 'I have watched the video to its end',
    warnings: 'I have opened every warning that may have had an effect',
  },
  notSaid: {
    image: 'The report does not say whether there is an image. I decide without it',
    video: 'The report does not say whether there is a video. I decide without it',
    warnings: 'Some or all warnings of the report cannot be read. I have read what there is',
  },
  covered: 'Look at the evidence first, or show what is covered.',
  missing: (things) => `Still to do before you can decide: ${things.join('; ')}.`,
  notInReview: (status) =>
    `Only a case that is in review is decided here. ${status ? `This one is: ${status}.` : 'The status of this one is not available.'}`,
  reason: 'Reason',
  noReason: 'Choose a reason',
  reasonMissing: 'Choose a reason first.',
  comment: 'Comment (optional)',
  ask: {
    Approved: 'Approve this case?',
    Declined: 'Decline this case?',
    Resubmitted: 'Ask the person to try again?',
  },
  final: 'This cannot be undone here.',
  confirm: { Approved: 'Confirm: approve', Declined: 'Confirm: decline', Resubmitted: 'Confirm: ask to resubmit' },
  back: 'Back',
  pending: 'Sending',
  failed: 'The decision was not taken. What you wrote is kept.',
  failedBecause: (message) => `The decision was not taken: ${message} What you wrote is kept.`,
  linkWithheld: '(a link, not shown)',
  credentialWithheld: '(a credential, not shown)',
  retry: 'Try again',
  done: (decided, reason) => `Decided: ${decided}${reason && ` (${reason})`}.`,
  opinion: 'First opinion',
  opinionLine: ({ decided, by, time, reason }) =>
    [`${decided}${reason && ` (${reason})`}`, by, time].filter(Boolean).join(', '),
  second: 'A second person must decide.',
  fourEyes: 'Two people must decide. Yours is the first opinion.',
  shortcuts: 'Shortcuts',
};

export const metadataEn: MetadataMessages = {
  label: 'Session',
  names: {
    session_id: 'Session',
    session_number: 'Session number',
    request_id: 'Request',
    event_id: 'Event',
    webhook_type: 'Event type',
    status: 'Session status',
    created_at: 'Created',
    timestamp: 'Sent',
    workflow_id: 'Workflow',
    vendor_data: 'Reference',
    environment: 'Environment',
    expires_at: 'Session expires',
    status_override: 'Overridden',
    reviews: 'Reviews',
    activity_reviews: 'Earlier reviews',
    test_webhook: 'Test',
    api_service: 'Service',
  },
  environment: { live: 'Live', sandbox: 'Sandbox: not a real check' },
  testWebhook: 'A test by the vendor: nobody was checked',
  overridden: (automatic, time, by) =>
    [automatic && `Automatic status: ${automatic}`, by, time].filter(Boolean).join(', '),
  review: ({ user, status, time, previous }) =>
    [[status, previous && `(before: ${previous})`].filter(Boolean).join(' '), user, time].filter(Boolean).join(', '),
  unreadableEntries: (number, count) => `${number} ${count === 1 ? 'entry' : 'entries'} could not be read`,
  yesNo: { yes: 'Yes', no: 'No' },
  named: (name, value) => `${name}: ${value}`,
  withheld: {
    link: 'a link, not shown',
    credential: 'a credential, not shown',
    nested: 'nested data, not shown',
    name: 'a name that is not shown',
  },
  others: 'Other data',
  showOthers: (names, left) => `Show ${names}${left && ` and ${left} more`}`,
  hideOthers: 'Hide other data',
  showMore: (number, left) => `Show ${number} more of ${left}`,
  notAvailable: 'not available',
  unreadable: 'could not be read',
};

export const matchesEn: MatchMessages = {
  heading: 'Matches with other people',
  count: (number, count) => `${number} ${count === 1 ? 'match' : 'matches'}`,
  none: 'No matches.',
  notAvailable: 'The report does not say whether there are matches.',
  unreadable: 'The matches could not be read.',
  unreadableEntries: (number, count) =>
    `${number} ${count === 1 ? 'match' : 'matches'} could not be read and ${count === 1 ? 'is' : 'are'} not shown.`,
  match: (number) => `Match ${number}`,
  similarity: 'Similarity',
  valueText: (similarity, note) => `${similarity}${note && `, ${note}`}`,
  outOfRange: 'out of range',
  names: {
    source: 'Source',
    session: 'Session',
    status: 'Status of that session',
    date: 'Verified',
    service: 'Service',
  },
  sources: {
    session: 'Another session',
    imported: 'Imported person',
    list_entry: 'Entry of a list',
    retained_template: 'Kept face template',
  },
  open: (session) => `Open session ${session}`,
  listed: { is_blocklisted: 'On the blocklist', is_allowlisted: 'On the allowlist' },
  lists: { is_blocklisted: 'Blocklist', is_allowlisted: 'Allowlist' },
  details: {
    person: { label: 'Name', show: 'Show name', hide: 'Hide name' },
    document: { label: 'Document', show: 'Show document', hide: 'Hide document' },
    reference: { label: 'Reference', show: 'Show reference', hide: 'Hide reference' },
  },
  picture: {
    name: { image: 'Picture of another person' },
    show: { image: 'Show picture of another person' },
    hide: { image: 'Hide picture of another person' },
    title: { absent: { image: 'No picture' } },
    detail: { absent: { image: 'The match has no picture.' } },
  },
  showMore: (number, left) => `Show ${number} more of ${left}`,
  paper: 'Matches with other people are not printed.',
};

export const reportEn: ReportMessages = {
  liveness: 'Liveness check',
  age: 'Age estimation',
  notSent: (things) => `Not sent with this report: ${things.join(', ')}.`,
  printNote: 'Images and videos are not printed.',
  printNoteVideo: 'Videos are not printed, nor is an image that was not loaded.',
  printedAt: 'Printed',
  printedEndless: 'The link does not expire by itself',
  printedUnknown: 'When the link expires is not known',
  overridden: ({ status, time, automatic }) =>
    `${status ? `${status} by a person` : 'Set by a person'}${time && ` at ${time}`}; ${automatic ? `the check said ${automatic}` : 'what the check said is not told'}.`,
  cover: {
    title: 'Status, score and warnings are covered.',
    why: 'Look at the evidence first: a verdict that is seen before it sways the eye. They appear when you enlarge, show or play it.',
    show: 'Show them now',
  },
  summary: {
    copy: 'Copy summary',
    copied: 'Copied',
    failed: 'Could not be copied',
    label: 'Summary',
    line: (label, value) => `${label}: ${value}`,
    status: 'Status',
    warning: ({ severity, title, times, effect }) => `- ${severity}: ${title}${times && ` (${times})`} – ${effect}`,
    at: (time) => `Copied ${time}`,
  },
};
