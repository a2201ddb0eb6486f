'use client';
import type { ReactElement } from 'react';
import { endText } from '../countdown/basisText.js';
import { RefreshButton } from '../countdown/RefreshButton.js';
import { mediaEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Evidence } from '../source/Evidence.js';
import { refreshOffer } from '../source/refreshOffer.js';

interface CaptionProps {
  evidence: Evidence;
  /** The caption of a figure, or a line on its own. */
  as?: 'figcaption' | 'div';
  /** Whether the end of its link, and the button for a fresh one, stand elsewhere for all media together. */
  together?: boolean;
}

/** Names a medium, says when its link ends and how that is known, and offers a fresh one while that comes near. */
export function EvidenceCaption({ evidence, as: Line = 'figcaption', together = false }: CaptionProps): ReactElement {
  const words = useWords('media', mediaEn);
  const format = useFormat();
  const { media, hasLink, deadline, remaining, refresh, onRefresh, home } = evidence;
  const name = words.name[media];
  const isTold = hasLink && !together;
  const offers = refreshOffer(evidence) === 'soon' && !together;
  if (!isTold && !offers) return <Line className="lr-MediaCaption lr-MediaCaption-name">{name}</Line>;
  const ends = isTold ? endText(deadline, remaining.phase, words, format) : null;
  return (
    <Line className="lr-MediaCaption">
      <span className="lr-MediaCaption-name">{name}</span>
      {ends === null ? null : <bdi className="lr-MediaCaption-end">{ends}</bdi>}
      {offers && refresh !== null ? <RefreshButton state={refresh} onRefresh={onRefresh} home={home} /> : null}
    </Line>
  );
}
