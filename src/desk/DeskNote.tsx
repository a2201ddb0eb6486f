'use client';
import type { ReactElement, ReactNode } from 'react';
import { decisionEn } from '../messages/en.js';
import { withoutSecrets } from '../model/links.js';
import { useWords } from '../settings/ReportProvider.js';

interface DeskNoteProps {
  title: string;
  /** May be the host's, and an error of a request often names its link. */
  detail?: string | undefined;
  busy?: boolean;
  /** Buttons. */
  children?: ReactNode;
}

/** What stands in the place of a list or a case: what is missing, why, and what can be done. */
export function DeskNote({ title, detail: given = '', busy = false, children }: DeskNoteProps): ReactElement {
  const { linkWithheld, credentialWithheld } = useWords('decision', decisionEn);
  const detail = withoutSecrets(given, { link: linkWithheld, credential: credentialWithheld });
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
