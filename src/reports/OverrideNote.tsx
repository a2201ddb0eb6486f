'use client';
import type { ReactElement } from 'react';
import { readInstant } from '../expiry/instant.js';
import { reportEn, statusEn, warningsEn } from '../messages/en.js';
import type { StatusMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Override } from '../model/override.js';
import { knownStatus } from '../model/status.js';
import { plainText } from '../warnings/warningWords.js';

interface OverrideNoteProps {
  /** The report's status, which is the person's. Null: the payload has none. */
  status: string | null;
  override: Override;
}

/** Says beside the verdict that a person has given it, when, and what the check itself had said. */
export function OverrideNote({ status, override: { automatic, at } }: OverrideNoteProps): ReactElement {
  const words = useWords('report', reportEn);
  const statusWords = useWords('status', statusEn);
  const warningWords = useWords('warnings', warningsEn);
  const { dateTime } = useFormat();
  // Webhooks send epoch seconds, decisions send ISO 8601.
  const moment = readInstant(typeof at === 'number' && at < 1e11 ? at * 1000 : at);
  const sentence = words.overridden({
    status: wordOf(status, statusWords),
    time: moment === null ? '' : dateTime(moment),
    automatic: wordOf(automatic, statusWords),
  });
  return (
    <p className="lr-OverrideNote" dir="auto">
      {plainText(warningWords, sentence)}
    </p>
  );
}

function wordOf(status: string | null, { words }: StatusMessages): string {
  const known = status === null ? null : knownStatus(status);
  return known ? words[known] : (status?.trim() ?? '');
}
