import { isRecord } from '../model/expectations.js';
import { featureNamed, hasOwnMark, namedFeature } from '../model/feature.js';
import { property, typeName } from '../model/fields.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { attempt, unread } from '../payload/items.js';
import { camelOf } from '../facts/metadata/VerificationMetadata.values.js';

const names = [
  'status',
  'score',
  'source_image',
  'target_image',
  'warnings',
  'node_id',
  'source_image_session_id',
] as const;
type FaceMatchField = (typeof names)[number];

/** A face match as it was read: every field of whatever type. Undefined: it is not there. What throws is a symbol, which no reader can read. */
export type FaceMatchRead = Readonly<Partial<Record<FaceMatchField, unknown>>>;

/** The fields of a face match. Anything else that a host passes, such as a liveness report, has none of them: its score is no similarity. */
export function faceMatchOf(given: unknown): FaceMatchRead {
  if (given === undefined || given === null) return {};
  if (!attempt(() => isRecord(given))) {
    tellDeveloper(
      `FaceMatchReport was given ${attempt(() => typeName(given)) ?? 'what throws'} as its report, so it can show nothing. Pass one entry of decision.face_matches.`,
    );
    return {};
  }
  const holder = given as Record<string, unknown>;
  const other = otherThan(holder);
  if (other) {
    tellDeveloper(
      `FaceMatchReport was given ${other}, so it shows nothing of it: pass one entry of decision.face_matches.`,
    );
    return {};
  }
  return Object.fromEntries(names.map((name) => [name, fieldOf(holder, name)]));
}

/** What a host has passed in a face match's place. Null: it may be one. */
function otherThan(holder: Record<string, unknown>): string | null {
  const at = (name: string): unknown => property(holder, name);
  if (
    ['face_matches', 'face_match', 'liveness', 'liveness_checks'].some(
      (name) => typeof at(name) === 'object' && at(name),
    )
  )
    return 'the whole decision';
  const named = attempt(() => namedFeature(holder)) ?? null;
  if (named !== 'FACE_MATCH' && featureNamed(named) !== null) return `a result of another feature (${named})`;
  // What newer versions may measure of a picture is no mark of another check.
  const marks = ['reference_image', 'video_url', 'face_image', 'method', 'age_estimation', 'liveness_status'] as const;
  const own = Object.fromEntries(marks.map((name) => [name, at(name)]).filter(([, value]) => value !== undefined));
  return hasOwnMark(own) ? 'a liveness or age report' : null;
}

function fieldOf(holder: Record<string, unknown>, name: FaceMatchField): unknown {
  try {
    const own = holder[name];
    return own === undefined ? holder[camelOf(name)] : own;
  } catch {
    return unread;
  }
}

/** A link as the media read it: null is none, and what is no link is blank, which is unreadable. */
export function linkOf(given: unknown): string | null | undefined {
  return given === null || given === undefined || typeof given === 'string' ? given : '';
}

const parts = ['source_image', 'target_image', 'score'] as const;
export type FaceMatchPart = (typeof parts)[number];

/** The parts that the payload does not have at all. Of a match with nothing in it none is left out: each place then says that it has nothing. */
export function notSentIn(match: FaceMatchRead): ReadonlySet<FaceMatchPart> {
  const isEmpty = names.every((name) => match[name] === undefined);
  return new Set(isEmpty ? [] : parts.filter((part) => match[part] === undefined));
}
