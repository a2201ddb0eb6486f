'use client';
import { useMemo, type ReactElement } from 'react';
import { deskEn } from '../messages/en.desk.js';
import { warningsEn } from '../messages/en.js';
import { isEffective } from '../model/warnings.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { listingOf, sourceOf } from '../warnings/WarningList.listing.js';
import { givenWarnings, warningsOf } from '../warnings/warningsOf.js';
import { severityWord, titleOf } from '../warnings/warningWords.js';
import type { Entry } from './cases.js';

/** The warning that had most to do with the verdict, and how many more had something to do with it. */
export function FirstWarning({ report }: Pick<Entry, 'report'>): ReactElement | null {
  const words = useWords('warnings', warningsEn);
  const { sign } = useSettings();
  const desk = useWords('desk', deskEn).warning;
  const { number } = useFormat();
  const given = givenWarnings(report);
  const { kind, entries, unreadable } = useMemo(() => listingOf(sourceOf(warningsOf('ReviewDesk', given))), [given]);
  const effective = entries.filter(({ severity }) => isEffective(severity));
  const [first] = effective;
  if (typeof report !== 'object' || report === null) return null;
  if (first === undefined) {
    const lack = kind === 'absent' || kind === 'unreadable' ? kind : unreadable > 0 ? 'unreadable' : 'none';
    return (
      <span key={lack} className="lr-CaseRow-quiet">
        {desk[lack]}
      </span>
    );
  }
  const title = titleOf(words, first);
  return (
    <span className="lr-FirstWarning lr-Icon" data-icon={first.severity} data-severity={first.severity}>
      {sign?.(first.severity)}
      <span key={first.severity} className="lr-hidden">{`${severityWord(words, first)}:`}</span>{' '}
      <bdi key={title.text} className="lr-FirstWarning-title" translate={title.isCode ? 'no' : undefined}>
        {title.text}
      </bdi>{' '}
      {effective.length > 1 ? (
        <span key={effective.length} dir="ltr">
          {desk.more(number(effective.length - 1))}
        </span>
      ) : null}
    </span>
  );
}
