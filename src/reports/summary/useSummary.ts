'use client';
import { wallClock } from '../../expiry/clock.js';
import { ageEn, faceEn, mediaEn, methodEn, reportEn, scoreEn, statusEn, warningsEn } from '../../messages/en.js';
import { useSettings } from '../../settings/ReportProvider.js';
import { formatOf, wordsOf } from '../../settings/words.js';
import { summaryOf, type Against } from './Report.summary.js';

/** Writes the summary of a report when it is asked for, and not before: few reports are ever copied. */
export function useSummary(report: unknown, against: Against): () => string {
  const settings = useSettings();
  return () => {
    const { now = wallClock } = settings;
    const words = {
      media: wordsOf(settings, 'media', mediaEn),
      report: wordsOf(settings, 'report', reportEn),
      status: wordsOf(settings, 'status', statusEn),
      score: wordsOf(settings, 'score', scoreEn),
      age: wordsOf(settings, 'age', ageEn),
      method: wordsOf(settings, 'method', methodEn),
      face: wordsOf(settings, 'face', faceEn),
      warnings: wordsOf(settings, 'warnings', warningsEn),
    };
    return summaryOf(report, against, now(), words, formatOf(settings));
  };
}
