'use client';
import { wallClock } from '../expiry/clock.js';
import { ageEn, faceEn, mediaEn, methodEn, reportEn, scoreEn, statusEn, warningsEn } from '../messages/en.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { summaryOf, type Against } from './Report.summary.js';

/** Writes the summary of a report when it is asked for, and not before: few reports are ever copied. */
export function useSummary(report: unknown, against: Against): () => string {
  const format = useFormat();
  const { now = wallClock } = useSettings();
  const words = {
    media: useWords('media', mediaEn),
    report: useWords('report', reportEn),
    status: useWords('status', statusEn),
    score: useWords('score', scoreEn),
    age: useWords('age', ageEn),
    method: useWords('method', methodEn),
    face: useWords('face', faceEn),
    warnings: useWords('warnings', warningsEn),
  };
  return () => summaryOf(report, against, now(), words, format);
}
