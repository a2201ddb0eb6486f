'use client';
import { useId, type ReactElement } from 'react';
import { Values } from '../facts/Values.js';
import { attemptsEn } from '../messages/en.attempts.js';
import { ageEn, faceEn, mediaEn, methodEn, scoreEn, statusEn, warningsEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { ScoreLimits } from '../model/limits.js';
import { Fact } from '../parts/Fact.js';
import type { HeadingLevel } from '../parts/heading.js';
import type { Attempt } from './attemptsOf.js';
import { differencesOf } from './differencesOf.js';

interface DifferencesProps {
  earlier: Attempt;
  later: Attempt;
  limits: ScoreLimits | undefined;
  headingLevel: HeadingLevel;
  /** Whether the findings of one of the two are covered, so that nothing may tell them. */
  isCovered: boolean;
}

/** What differs between two reports, in words. */
export function Differences({ earlier, later, limits, headingLevel, isCovered }: DifferencesProps): ReactElement {
  const words = {
    attempts: useWords('attempts', attemptsEn),
    status: useWords('status', statusEn),
    score: useWords('score', scoreEn),
    method: useWords('method', methodEn),
    age: useWords('age', ageEn),
    face: useWords('face', faceEn),
    media: useWords('media', mediaEn),
    warnings: useWords('warnings', warningsEn),
  };
  const format = useFormat();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const found = isCovered ? [] : differencesOf(earlier, later, limits, words, format);
  const instead = isCovered ? words.attempts.differsCovered : found.length === 0 ? words.attempts.nothing : null;
  return (
    <section className="lr-Reports-differs" aria-labelledby={id}>
      <Heading className="lr-Reports-heading" id={id}>
        {words.attempts.differs}
      </Heading>
      {instead === null ? (
        <dl className="lr-Facts lr-Reports-differences">
          {found.map(({ key, label, texts }) => (
            <Fact key={key} label={label}>
              <Values texts={texts} kind="text" isVerbatim={false} className="lr-Reports-difference" />
            </Fact>
          ))}
        </dl>
      ) : (
        <p className="lr-Reports-sentence">{instead}</p>
      )}
    </section>
  );
}
