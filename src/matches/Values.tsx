import type { ReactElement } from 'react';
import type { ValueKind } from '../facts/VerificationMetadata.values.js';

interface ValuesProps {
  texts: readonly string[];
  kind: ValueKind;
  /** Whether they are the payload's own, which a translating browser must leave alone. */
  isVerbatim: boolean;
}

/** The values of one fact, one a line. */
export function Values({ texts, kind, isVerbatim }: ValuesProps): ReactElement {
  return (
    <>
      {texts.map((text, index) => (
        <span key={index} className="lr-MatchRow-value">
          <bdi data-kind={kind} translate={isVerbatim ? 'no' : undefined}>
            {text}
          </bdi>
        </span>
      ))}
    </>
  );
}
