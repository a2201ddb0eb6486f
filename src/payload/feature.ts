import { featureNamed, hasOwnMark, isOwn, namedFeature, squeeze } from '../model/feature.js';
import { fieldsOf, itemsOf, type Fields } from './ownFields.js';

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

/**
 * Whether an object that stands in no place for a liveness check bears the marks of a face match, which the first version's checks have as well:
 * what two faces have in common, and the one that was compared.
 */
export function isBareMatch(fields: Fields): boolean {
  const names = ['similarity_percentage', 'similarityPercentage', 'source_image', 'sourceImage'];
  return !hasOwnMark(fields) && !isOwn(namedFeature(fields)) && names.some((name) => name in fields);
}
