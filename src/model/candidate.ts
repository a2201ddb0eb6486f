import { fieldsOf, itemsOf, pathTo, type Fields } from './ownFields.js';

/** A report as it was found: its fields under the documented names, not yet checked. */
export interface Candidate {
  path: string;
  fields: Fields;
  /** Where a field stood, for those that stood somewhere else than `path` plus their name. */
  origins: Record<string, string>;
  /** Documented fields that this form of report never has, so that their null is no problem. */
  lacks: string[];
}

// Names in the first version of the API, the preferred one first.
const firstVersionNames = {
  status: ['liveness_status', 'status'],
  score: ['liveness_confidence', 'score'],
  reference_image: ['target_image', 'source_image', 'reference_image'],
};

/**
 * The report in `fields`, whose documented names are filled from the API's first and standalone forms; `session` is what stands around a first-version report.
 * What such a form never has becomes null; what it should have and does not stays missing, so that the check tells.
 */
export function toCandidate(fields: Fields, path: string, session: Fields | null): Candidate {
  const origins: Record<string, string> = {};
  const lacks: string[] = [];
  const fill = (field: string, value: unknown, origin = pathTo(path, field)): void => {
    if (fields[field] !== undefined) return;
    fields[field] = value;
    origins[field] = origin;
  };

  if (session || 'liveness_status' in fields || 'liveness_confidence' in fields) {
    for (const [field, names] of Object.entries(firstVersionNames)) {
      const name = names.find((known) => fields[known] != null) ?? names.find((known) => known in fields) ?? field;
      fields[field] = fields[name];
      origins[field] = pathTo(path, name);
    }
    if (fields['method'] === undefined) lacks.push('method');
    fill('method', null);
    fill('age_estimation', null);
    if (session)
      fill('warnings', livenessWarnings(session['warnings']), `${path.slice(0, path.lastIndexOf('face'))}warnings`);
  }

  const picture = fieldsOf(fields['user_image']);
  if (picture) {
    const faces = itemsOf(picture['entities']) ?? [];
    // With several faces the payload does not say whose age and gender are meant.
    const face = faces.length === 1 ? fieldsOf(faces[0]?.[1]) : null;
    const entity = pathTo(path, 'user_image.entities[0].');
    fill('reference_image', null);
    fill('video_url', null);
    fill('age_estimation', face?.['age'] ?? null, `${entity}age`);
    if (face?.['gender'] !== undefined) fill('gender_estimation', face['gender'], `${entity}gender`);
  }
  return { path, fields, origins, lacks };
}

/** Session-level warnings without those of another feature. They keep their index, so that a problem names the right one. */
function livenessWarnings(warnings: unknown): unknown {
  const items = itemsOf(warnings);
  if (!items) return warnings;
  const kept: unknown[] = [];
  for (const [index, warning] of items) {
    const feature = fieldsOf(warning)?.['feature'];
    if (typeof feature !== 'string' || /live|^face$|^age/i.test(feature)) kept[Number(index)] = warning;
  }
  return kept;
}
