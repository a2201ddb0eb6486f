import { fieldsOf, itemsOf, type Fields } from './ownFields.js';
import { squeeze } from './spelling.js';

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

// Fields that only one other feature has. Names and contact details are not among them: a host may store those beside a report.
const marks = new Map(
  Object.entries({
    FACE_MATCH: 'source_image_session_id ref_image face_match_status face_match_similarity face_match_score',
    FACE_SEARCH: 'total_matches',
    AML: 'total_hits hits screened_data',
    POA: 'poa_address poa_formatted_address poa_parsed_address',
    ID_VERIFICATION:
      'document_number document_type date_of_birth mrz portrait_image front_image back_image personal_number',
    NFC: 'chip_data certificate_summary',
    IP_ANALYSIS: 'ip_address isp ip_country ip_country_code is_vpn_or_tor is_data_center device_fingerprint',
    PHONE: 'phone_number phone_number_prefix full_number carrier is_virtual',
    EMAIL: 'is_breached breaches is_undeliverable is_disposable',
    DATABASE_VALIDATION: 'validations validation_type match_type source_data',
    ADDRESS: 'formatted_address parsed_address',
  }).flatMap(([feature, names]) => names.split(' ').map((name) => [squeeze(name), feature] as const)),
);
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

/** The other feature whose marks an object bears, where it has none of a liveness check's own. */
export function markedFeature(fields: Fields): string | null {
  if (hasOwnMark(fields)) return null;
  if ('source_image' in fields && 'target_image' in fields) return 'FACE_MATCH';
  for (const name in fields) {
    const feature = marks.get(squeeze(name));
    if (feature) return feature;
  }
  const named = (itemsOf(fields['warnings']) ?? []).map(([, item]) => featureNamed(fieldsOf(item)?.['feature']));
  return named.some(isOwn) ? null : (named.find(Boolean) ?? null);
}
