'use client';
import type { ReactElement } from 'react';
import { reportEn } from '../../messages/en.js';
import { CopyText } from '../../parts/copy/CopyText.js';
import { useDesk } from '../../parts/ReaderProgress.js';
import { useWords } from '../../settings/ReportProvider.js';

interface CopySummaryProps {
  /** Writes the text, at the press. */
  text: () => string;
  /** What the text is of: with another number, what was said about the last press is over. */
  of: number;
}

/** Copies the summary of a report. */
export function CopySummary({ text, of }: CopySummaryProps): ReactElement {
  const words = useWords('report', reportEn).summary;
  const emit = useDesk()?.emit;
  return <CopyText words={words} write={() => ({ text: text() })} of={of} onCopied={() => emit?.('copied')} />;
}
