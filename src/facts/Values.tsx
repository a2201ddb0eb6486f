import type { ReactElement } from 'react';
import type { ValueKind } from './metadata/VerificationMetadata.values.js';

interface ValuesProps {
  texts: readonly string[];
  kind: ValueKind;
  /** Whether they are the payload's own, which a translating browser must leave alone. */
  isVerbatim: boolean;
  /** Of each line. */
  className: string;
}

/** The values of one fact, one a line. */
export function Values({ texts, kind, isVerbatim, className }: ValuesProps): ReactElement {
  return (
    <>
      {texts.map((text, index) => (
        <span key={index} className={className}>
          <bdi data-kind={kind} translate={isVerbatim ? 'no' : undefined}>
            {text}
          </bdi>
        </span>
      ))}
    </>
  );
}
