import type { ReactElement, ReactNode } from 'react';

interface FactProps {
  label: string;
  /** One quiet line under the value. */
  note?: ReactNode;
  children: ReactNode;
}

/** One named value in a description list. */
export function Fact({ label, note, children }: FactProps): ReactElement {
  return (
    <div className="lr-Fact">
      <dt className="lr-Fact-label">{label}</dt>
      <dd className="lr-Fact-value">{children}</dd>
      {note ? <dd className="lr-Fact-note">{note}</dd> : null}
    </div>
  );
}
