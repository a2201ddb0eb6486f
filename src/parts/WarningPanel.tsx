'use client';
import { useState, type ReactElement } from 'react';
import { warningsEn } from '../messages/en.js';
import type { WarningMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import { dataOf, holdsLink, withoutLinks, type DataRow } from '../model/measurements.js';
import type { VerificationWarning } from '../model/report.js';
import type { Format } from '../messages/format.js';

/** What an opened warning says: the vendor's text, its code, its measurements, and on request the rest of its data. */
export function WarningPanel({ warning }: { warning: VerificationWarning }): ReactElement {
  const words = useWords('warnings', warningsEn);
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const { text, measurements, others } = dataOf(warning.additional_data);
  const rows = [...measurements, ...(asked ? others : [])];
  return (
    <div className="lr-WarningPanel">
      <p className="lr-WarningPanel-text" dir="auto">
        {withoutLinks(warning.long_description, `(${words.linkWithheld})`).trim() || words.noDescription}
      </p>
      <dl className="lr-WarningPanel-data">
        {warning.risk ? (
          <div className="lr-WarningPanel-row">
            <dt>{words.risk}</dt>
            <dd>
              <code translate="no">{withoutLinks(warning.risk, `(${words.linkWithheld})`)}</code>
            </dd>
          </div>
        ) : null}
        {text ? (
          <div className="lr-WarningPanel-row">
            <dt>{words.data}</dt>
            <dd dir="auto">{holdsLink(text) ? words.linkWithheld : text}</dd>
          </div>
        ) : null}
        {rows.map((row) => (
          <div key={row.key} className="lr-WarningPanel-row">
            <dt>{labelOf(words, row.key)}</dt>
            <dd>
              <bdi>{valueText(words, format, row.value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 ? (
        <button type="button" className="lr-Button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {asked ? words.hideOthers : words.showOthers(others.map(({ key }) => labelOf(words, key)).join(', '))}
        </button>
      ) : null}
    </div>
  );
}

function labelOf(words: WarningMessages, key: string): string {
  return (
    (Object.hasOwn(words.measurements, key)
      ? words.measurements[key as keyof WarningMessages['measurements']]
      : undefined) ?? withoutLinks(key, `(${words.linkWithheld})`)
  );
}

function valueText(words: WarningMessages, format: Format, value: DataRow['value']): string {
  if (typeof value === 'number') return Number.isFinite(value) ? format.number(value) : words.empty;
  if (typeof value === 'boolean') return value ? words.yesNo.yes : words.yesNo.no;
  if (value === null || !value.trim()) return words.empty;
  return holdsLink(value) ? words.linkWithheld : value;
}
