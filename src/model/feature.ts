type Fields = Readonly<Record<string, unknown>>;

/** `reference_image`, `referenceImage`, `Reference-Image` to the same letters. */
export const squeeze = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();

/** The features whose reports are read. */
export type OwnFeature = 'LIVENESS' | 'AGE_ESTIMATION';

export const isOwn = (feature: unknown): feature is OwnFeature =>
  feature === 'LIVENESS' || feature === 'AGE_ESTIMATION';

// What a name begins with once `feature_`, spaces, dashes and underscores are gone, in the order of `features`.
const beginnings = [
  '(?:face|facial|passive|active|3d)*liveness|face',
  '(?:face|facial)?age',
  '(?:face|facial|selfie|biometric)(?:match(?:ing)?|comparison|recognition)',
  '(?:face|facial)search',
  'id(?=.)|identity|ocr|kyc|(?:id|identity)?document|passport',
  'nfc|chip',
  'aml|watchlist|sanctions?|pep|adversemedia',
  'poa|proofofaddress',
  'address',
  'ip|ipaddress|device|device(?:and)?ip',
  'phone|phonenumber',
  'email|emailaddress',
  'database|db',
  'questionnaire',
  'kyb|business',
  'transaction|wallet',
];
// One pattern with a group for each, since it runs for each field of each component.
const pattern = new RegExp(
  `^(?:feature)?(?:(${beginnings.join(')|(')}))(?:check|screening|monitoring|verification|validation|analys[ie]s|estimation|detection|report|result|data)*(?:e?s)?\\d*$`,
);

// Apart from the patterns, because a screen needs to know only whether a feature is another one, and a payload's reader which.
const features = [
  'LIVENESS',
  'AGE_ESTIMATION',
  'FACE_MATCH',
  'FACE_SEARCH',
  'ID_VERIFICATION',
  'NFC',
  'AML',
  'POA',
  'ADDRESS',
  'IP_ANALYSIS',
  'PHONE',
  'EMAIL',
  'DATABASE_VALIDATION',
  'QUESTIONNAIRE',
  'KYB',
  'TRANSACTION',
];

/** A place in `features`: those below 2 are our own. -1 is none, and `unknown` a feature without a place. */
type Place = number;
const unknown: Place = 99;
const isOther = (place: Place): boolean => place > 1;

/** The place of the feature that a word names. */
function placeOf(word: unknown): Place {
  const groups = typeof word === 'string' && word.length <= 64 ? pattern.exec(squeeze(word)) : null;
  return groups ? groups.findIndex((group, at) => at > 0 && group !== undefined) - 1 : -1;
}

/** The feature that a word names, in any spelling and as the vendor's lists and node ids write it; null for any other word and for no text. */
export function featureNamed(word: unknown): string | null {
  return features[placeOf(word)] ?? null;
}

const ownMarks = 'reference_image video_url face_image face_quality face_luminance'.split(' ');

/** Whether a report has a field that only a liveness check or an age estimation has. */
export function hasOwnMark(fields: Fields): boolean {
  const { method, age_estimation: age } = fields;
  return (
    ownMarks.some((name) => fields[name] != null) ||
    typeof age === 'number' ||
    (typeof method === 'string' && /^(?:active|flash|passive)/i.test(method)) ||
    Object.keys(fields).some((name) => name.startsWith('liveness_'))
  );
}

const namers =
  'type feature_type featureType check check_type checkType kind name category product service api_service apiService'.split(
    ' ',
  );

/** The place of a node's feature. A node that the host has named itself has none. */
const placeOfNode = (node: unknown): Place =>
  typeof node === 'string' && node.startsWith('feature_') ? placeOf(node) : -1;

/** The place of the feature that an object names; an unknown word under `feature` is one as well, unless the object bears our own marks. */
function namedPlace(fields: Fields): Place {
  const { feature, node_id: node } = fields;
  if (typeof feature === 'string' && feature.trim()) {
    const place = placeOf(feature);
    if (place >= 0) return place;
    return /liveness/i.test(feature) ? 0 : hasOwnMark(fields) ? -1 : unknown;
  }
  for (const namer of namers) {
    const place = placeOf(fields[namer]);
    if (place >= 0) return place;
  }
  return placeOfNode(node);
}

/** The feature that an object names, also by a word that is not known. Null: it names none. */
export function namedFeature(fields: Fields): string | null {
  const place = namedPlace(fields);
  if (place !== unknown) return features[place] ?? null;
  const { feature } = fields;
  return typeof feature === 'string' && /^[\w -]{1,40}$/.test(feature) ? feature : 'UNKNOWN';
}

/** Whether a report says that it is an age estimation, so that the age leads. Never throws. */
export function isAgeEstimation(report: unknown): boolean {
  if (typeof report !== 'object' || report === null) return false;
  try {
    return namedFeature(report as Fields) === 'AGE_ESTIMATION';
  } catch {
    return false;
  }
}

/**
 * Whether a report names another feature: `FACE_MATCH`. A component draws nothing of it. Beside the marks of a liveness check only
 * `feature` and the node say so; a `type` or a `name` may be the host's own. Never throws.
 */
export function namesOther(report: Fields): boolean {
  return otherPlaceOf(report) >= 0;
}

/** The other feature that a report names; null when it names none. */
export function otherFeatureOf(report: Fields): string | null {
  const place = otherPlaceOf(report);
  return place === unknown ? namedFeature(readable(report)) : (features[place] ?? null);
}

/** The place of the other feature that a report names, or -1. */
function otherPlaceOf(report: Fields): Place {
  try {
    return otherPlaceIn(report);
  } catch {
    try {
      return otherPlaceIn(readable(report));
    } catch {
      return -1;
    }
  }
}

function otherPlaceIn(fields: Fields): Place {
  const { feature, node_id: node } = fields;
  if (isOwn(feature)) return -1;
  const word = feature === undefined ? (fields['feature_type'] ?? fields['featureType']) : feature;
  // The marks first, since most reports have the first one and little is left to ask.
  const place = !hasOwnMark(fields) ? namedPlace(fields) : word == null ? placeOfNode(node) : placeOf(word);
  return isOther(place) ? place : -1;
}

/** The fields that tell what a report is of, without those that throw: they tell nothing, and must not hide what the others tell. */
function readable(report: Fields): Fields {
  const fields: Record<string, unknown> = {};
  const own = Object.keys(report).filter((name) => name.startsWith('liveness_'));
  for (const name of ['feature', 'node_id', 'method', 'age_estimation', ...namers, ...ownMarks, ...own]) {
    try {
      fields[name] = report[name];
    } catch {}
  }
  return fields;
}
