type Fields = Readonly<Record<string, unknown>>;

/** `reference_image`, `referenceImage`, `Reference-Image` to the same letters. */
export const squeeze = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();

/** The features whose reports are read. */
export type OwnFeature = 'LIVENESS' | 'AGE_ESTIMATION';

export const isOwn = (feature: string | null): feature is OwnFeature =>
  feature === 'LIVENESS' || feature === 'AGE_ESTIMATION';

// What a name begins with once `feature_`, spaces, dashes and underscores are gone, and what may follow.
const beginnings: Readonly<Record<string, string>> = {
  LIVENESS: '(?:face|facial|passive|active|3d)*liveness|face',
  AGE_ESTIMATION: '(?:face|facial)?age',
  FACE_MATCH: '(?:face|facial|selfie|biometric)(?:match(?:ing)?|comparison|recognition)',
  FACE_SEARCH: '(?:face|facial)search',
  ID_VERIFICATION: 'id(?=.)|identity|ocr|kyc|(?:id|identity)?document|passport',
  NFC: 'nfc|chip',
  AML: 'aml|watchlist|sanctions?|pep|adversemedia',
  POA: 'poa|proofofaddress',
  ADDRESS: 'address',
  IP_ANALYSIS: 'ip|ipaddress|device|device(?:and)?ip',
  PHONE: 'phone|phonenumber',
  EMAIL: 'email|emailaddress',
  DATABASE_VALIDATION: 'database|db',
  QUESTIONNAIRE: 'questionnaire',
  KYB: 'kyb|business',
  TRANSACTION: 'transaction|wallet',
};
const ending =
  '(?:check|screening|monitoring|verification|validation|analys[ie]s|estimation|detection|report|result|data)*(?:e?s)?\\d*';
const patterns = Object.entries(beginnings).map(
  ([feature, beginning]) => [feature, new RegExp(`^(?:feature)?(?:${beginning})${ending}$`)] as const,
);

/** The feature that a word names, in any spelling and as the vendor's lists and node ids write it; null for any other word and for no text. */
export function featureNamed(word: unknown): string | null {
  if (typeof word !== 'string' || word.length > 64) return null;
  const squeezed = squeeze(word);
  return patterns.find(([, pattern]) => pattern.test(squeezed))?.[0] ?? null;
}

const ownMarks = ['reference_image', 'video_url', 'face_image', 'face_quality', 'face_luminance'];

/** Whether a report has a field that only a liveness check or an age estimation has. */
export function hasOwnMark(fields: Fields): boolean {
  const { method, age_estimation: age } = fields;
  return (
    Object.keys(fields).some((name) => name.startsWith('liveness_')) ||
    ownMarks.some((name) => fields[name] != null) ||
    typeof age === 'number' ||
    (typeof method === 'string' && /^(?:active|flash|passive)/i.test(method))
  );
}

const namers =
  'type feature_type featureType check check_type checkType kind name category product service api_service apiService'.split(
    ' ',
  );

/** The feature that an object names. An unknown word under `feature` is one as well, unless the object bears our own marks. Null: it names none. */
export function namedFeature(fields: Fields): string | null {
  const { feature, node_id: node } = fields;
  if (typeof feature === 'string' && feature.trim()) {
    const named = featureNamed(feature) ?? (/liveness/i.test(feature) ? 'LIVENESS' : null);
    if (named || hasOwnMark(fields)) return named;
    return /^[\w -]{1,40}$/.test(feature) ? feature : 'UNKNOWN';
  }
  for (const namer of namers) {
    const named = featureNamed(fields[namer]);
    if (named) return named;
  }
  return typeof node === 'string' && node.startsWith('feature_') ? featureNamed(node) : null;
}

/**
 * The other feature that a report names, if it does: `FACE_MATCH`. A component draws nothing of it. Beside the marks of a liveness check only
 * `feature` and the node say so; a `type` or a `name` may be the host's own. Never throws.
 */
export function otherFeatureOf(report: Fields): string | null {
  try {
    const fields = readable(report);
    const isMarked = hasOwnMark(fields);
    const { feature = fields['feature_type'] ?? fields['featureType'], node_id } = fields;
    const named = namedFeature(isMarked ? { feature, node_id } : fields);
    return named === null || isOwn(named) || (isMarked && featureNamed(feature ?? node_id) === null) ? null : named;
  } catch {
    return null;
  }
}

/** The fields that tell what a report is of, without those that throw. */
function readable(report: Fields): Fields {
  const names = ['feature', 'node_id', 'method', 'age_estimation', ...namers, ...ownMarks];
  const fields: Record<string, unknown> = {};
  for (const name of [...names, ...Object.keys(report).filter((each) => each.startsWith('liveness_'))]) {
    try {
      fields[name] = report[name];
    } catch {
      // What throws tells nothing, and must not hide what the others tell.
    }
  }
  return fields;
}
