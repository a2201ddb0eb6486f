'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Deadline, Phase } from '../expiry/deadline.js';
import { mediaEn } from '../messages/en.js';
import type { Medium } from '../model/evidence.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { basisText } from '../countdown/basisText.js';

interface MediaCaptionProps {
  media: Medium;
  /** Null: there is nothing whose end could be told. */
  deadline: Deadline | null;
  phase: Phase;
  /** The caption of a figure, or a line on its own. */
  as?: 'figcaption' | 'div';
  /** A button. */
  children: ReactNode;
}

/** Names the medium, and says when its link ends and how that is known. */
export function MediaCaption({
  media,
  deadline,
  phase,
  as: Line = 'figcaption',
  children,
}: MediaCaptionProps): ReactElement {
  const words = useWords('media', mediaEn);
  const format = useFormat();
  const at = deadline?.at ?? null;
  const told = phase === 'expired' ? words.endedAt : words.endsAt;
  const basis = deadline && phase !== 'unknown' ? basisText(deadline, words.basis, format) : null;
  if (deadline === null && !children)
    return <Line className="lr-MediaCaption lr-MediaCaption-name">{words.name[media]}</Line>;
  return (
    <Line className="lr-MediaCaption">
      <span className="lr-MediaCaption-name">{words.name[media]}</span>
      {at === null || basis === null ? null : <bdi>{told(format.time(at), basis)}</bdi>}
      {children}
    </Line>
  );
}
