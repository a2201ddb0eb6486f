import type { ReactElement, ReactNode } from 'react';

interface DeskNoteProps {
  title: string;
  detail?: string | undefined;
  busy?: boolean;
  /** Buttons. */
  children?: ReactNode;
}

/** What stands in the place of a list or a case: what is missing, why, and what can be done. */
export function DeskNote({ title, detail, busy = false, children }: DeskNoteProps): ReactElement {
  return (
    <div className="lr-DeskNote" data-busy={busy || undefined}>
      <p key={title} className="lr-DeskNote-title">
        {title}
      </p>
      {detail ? (
        <p key={`detail ${detail}`} className="lr-DeskNote-detail" dir="auto">
          {detail}
        </p>
      ) : null}
      {children}
    </div>
  );
}
