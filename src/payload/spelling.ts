import { squeeze } from '../model/feature.js';
import { fieldsOf, pathTo, type Fields } from './ownFields.js';

/** An object as it was found. */
export interface Found {
  path: string;
  /** Its own fields, the documented ones under their documented names. */
  fields: Fields;
  /** Where a field stood, for those that stood somewhere else than `path` plus their name. */
  origins: Record<string, string>;
  /** What JSON text in a field says, once it was asked for. */
  inside: Fields;
}

const documented = new Map(
  [
    'status method score reference_image video_url age_estimation warnings node_id face_quality face_luminance gender_estimation feature',
    'user_image liveness_status liveness_confidence liveness_score target_image source_image face_image',
    'risk additional_data log_type short_description long_description',
    'decision features metadata session_id session_number request_id event_id webhook_type timestamp created_at expires_at environment',
    'workflow_id vendor_data status_override reviews activity_reviews resubmit_info test_webhook',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [squeeze(name), name]),
);

/**
 * The fields of an object under the documented names, also where a host's own code wrote them in camelCase or the like.
 * Where both stand, the documented spelling is read and the other one is left as an unknown field. Null for what is no object.
 */
export function findFields(value: unknown, path: string): Found | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const origins = Object.create(null) as Found['origins'];
  for (const name in fields) {
    const known = documented.get(squeeze(name));
    if (!known || known in fields) continue;
    fields[known] = fields[name];
    delete fields[name];
    origins[known] = pathTo(path, name);
  }
  return { path, fields, origins, inside: Object.create(null) as Fields };
}

/** Where a field of it stood, for a problem. */
export function originOf({ path, origins }: Found, name: string): string {
  return origins[name] ?? pathTo(path, name);
}
