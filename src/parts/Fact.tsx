import type { ReactElement, ReactNode } from 'react';

interface FactProps {
  label: string;
  /** An id for the label, where something is named by it. */
  labelId?: string | undefined;
  /** Whether the label is a name of the payload's, which a translating browser must leave alone. @default false */
  isVerbatim?: boolean;
  /** One quiet line under the value. */
  note?: ReactNode;
  children: ReactNode;
}

/** One named value in a description list. */
export function Fact({ label, labelId, isVerbatim = false, note, children }: FactProps): ReactElement {
  return (
    <div className="lr-Fact">
      <dt className="lr-Fact-label" id={labelId} translate={isVerbatim ? 'no' : undefined}>
        {label}
      </dt>
      <dd className="lr-Fact-value" dir="auto">
        {children}
      </dd>
      {note ? <dd className="lr-Fact-note">{note}</dd> : null}
    </div>
  );
}
