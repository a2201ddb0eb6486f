import type { Messages } from '../messages/Messages.js';
import { kindOf } from '../model/fields.js';
import type { VerificationReport } from '../model/report.js';

/** What a report is made of beside its status and its warnings, whose own places always say what they are. */
const parts = ['reference_image', 'video_url', 'score', 'method', 'age_estimation'] as const;
export type Part = (typeof parts)[number];

const others: readonly (keyof VerificationReport)[] = ['status', 'warnings'];

/**
 * The parts that the payload does not have at all, which is normal: a workflow can be set to return only some. They are left out and told
 * once. Of a report with nothing in it none is left out: each place then says that it has nothing.
 */
export function notSentBy(report: unknown): ReadonlySet<Part> {
  const absent = (field: keyof VerificationReport): boolean => kindOf(report, field) === 'absent';
  const missing = parts.filter(absent);
  return new Set(missing.length === parts.length && others.every(absent) ? [] : missing);
}

export type SentWords = Pick<Messages, 'report' | 'media' | 'score' | 'method' | 'age'>;

/** The one sentence about what was not sent; empty when everything was. */
export function notSentSentence(missing: ReadonlySet<Part>, words: SentWords): string {
  const names: Record<Part, string> = {
    reference_image: words.media.name.image,
    video_url: words.media.name.video,
    score: words.score.label,
    method: words.method.label,
    age_estimation: words.age.label,
  };
  return missing.size === 0 ? '' : words.report.notSent([...missing].map((part) => names[part]));
}
