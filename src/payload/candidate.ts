import { featureNamed, isOwn } from '../model/feature.js';
import { fieldsOf, foundAt, itemsOf, pathTo, type Fields } from './ownFields.js';
import { opened, type Search } from './search.js';
import { findFields, originOf, type Found } from './spelling.js';

// Names in the first version of the API, the preferred one first.
const firstVersionNames = {
  status: ['liveness_status', 'status'],
  score: ['liveness_confidence', 'score'],
  reference_image: ['target_image', 'source_image', 'reference_image'],
};

/**
 * The report that was found, its documented names filled from the API's first, standalone and test forms; `session` is what stands around a first-version report.
 * What such a form does not say stays absent.
 */
export function toCandidate(search: Search, found: Found, session: Fields | null): Found {
  const { path, fields, origins } = found;
  const fill = (field: string, value: unknown, origin: string): void => {
    if (fields[field] !== undefined || value === undefined) return;
    fields[field] = value;
    origins[field] = origin;
  };

  if (session || 'liveness_status' in fields || 'liveness_confidence' in fields) {
    for (const [field, names] of Object.entries(firstVersionNames)) {
      const name = names.find((known) => fields[known] != null) ?? names.find((known) => known in fields);
      if (!name) continue;
      origins[field] = originOf(found, name);
      fields[field] = fields[name];
    }
    const around = path.slice(0, path.lastIndexOf('face'));
    fill('warnings', livenessWarnings(opened(search, session?.['warnings'])), `${around}warnings`);
  }

  for (const name of ['user_image', 'gender_estimation', 'warnings'])
    if (name in fields) fields[name] = opened(search, fields[name]);

  const faces = itemsOf(fieldsOf(fields['user_image'])?.['entities']) ?? [];
  // With several faces the payload does not say whose age and gender are meant.
  const face = faces.length === 1 ? fieldsOf(faces[0]?.[1]) : null;
  const entity = pathTo(path, 'user_image.entities[0]');
  fill('age_estimation', face?.['age'], `${entity}.age`);
  fill('gender_estimation', face?.['gender'], `${entity}.gender`);

  // The vendor's own test of a webhook. Its number goes from 0 to 1, and nothing says that it is the score.
  fill('reference_image', fields['face_image'], originOf(found, 'face_image'));
  if ('liveness_score' in fields && fields['score'] == null)
    search.problems.push({
      path: originOf(found, 'liveness_score'),
      message: 'liveness_score is not the documented score; not read as one, kept as given.',
      found: foundAt(fields['liveness_score'], true),
      expected: 'score, a number from 0 to 100, or null',
    });
  return found;
}

/** Session-level warnings without those of another feature. They keep their index, so that a problem names the right one. */
function livenessWarnings(warnings: unknown): unknown {
  const items = itemsOf(warnings);
  if (!items) return warnings;
  const kept: unknown[] = [];
  for (const [index, warning] of items) {
    const feature = findFields(warning, '')?.fields['feature'];
    if (typeof feature !== 'string' || isOwn(featureNamed(feature))) kept[Number(index)] = warning;
  }
  return kept;
}
