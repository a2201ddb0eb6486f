'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { FirstOpinion } from '../model/decision.js';
import { opinionOf } from './look/reading.js';

interface FirstOpinionNoteProps {
  opinion: FirstOpinion;
  /** Label of its reason. */
  reason: string;
  /** Whether it is the one who looks. */
  isOwn: boolean;
}

/** What a first person has decided, for the second one who must. */
export function FirstOpinionNote({ opinion, reason, isOwn }: FirstOpinionNoteProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const line = opinionOf(opinion, reason, words, useFormat());
  const { comment } = opinion;
  return (
    <div className="lr-FirstOpinion">
      <p className="lr-FirstOpinion-label">{words.opinion}</p>
      <p className="lr-FirstOpinion-line" dir="auto">
        {line}
      </p>
      {comment?.trim() ? (
        <p className="lr-FirstOpinion-comment" dir="auto">
          {comment}
        </p>
      ) : null}
      {isOwn ? null : <p className="lr-FirstOpinion-second">{words.second}</p>}
    </div>
  );
}
