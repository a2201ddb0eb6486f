'use client';
import type { ReactElement } from 'react';
import { ageEn, mediaEn, methodEn, reportEn, scoreEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import { notSentSentence, type Part } from './Report.sent.js';

/** Says once which parts the payload does not have. */
export function NotSent({ parts }: { parts: ReadonlySet<Part> }): ReactElement {
  const words = {
    report: useWords('report', reportEn),
    media: useWords('media', mediaEn),
    score: useWords('score', scoreEn),
    method: useWords('method', methodEn),
    age: useWords('age', ageEn),
  };
  return <p className="lr-Report-notSent">{notSentSentence(parts, words)}</p>;
}
