import { withheldIn } from '../../facts/metadata/VerificationMetadata.values.js';
import { fieldsOf, kindOf, textOf } from '../../model/fields.js';
import { shortText } from '../../parts/shortText.js';

/** Longer ones are cut: an id is for telling steps apart, and no machine makes one of that length. */
const longest = 64;

/** The payload's id of a step as it may be shown, and never a link or a credential. Null: it has none that may be shown. */
export function nodeText(report: unknown): string | null {
  const given = textOf(fieldsOf('LivenessReport', report, ['node_id']).node_id);
  return given === null || withheldIn(given) !== null ? null : shortText(given, longest) || null;
}

/**
 * Which step a report says that it is. An id alone does not say what it names, so it counts where the payload says the feature too. `unreadable`:
 * there is one, and it cannot be read.
 */
export function stepOf(report: unknown): { node: string | null; isUnreadable: boolean } {
  const isNamed = textOf(fieldsOf('LivenessReport', report, ['feature']).feature) !== null;
  return {
    node: isNamed ? nodeText(report) : null,
    isUnreadable: isNamed && kindOf(report, 'node_id') === 'unreadable',
  };
}
