'use client';
import type { ReactElement } from 'react';
import { statusEn, warningsEn } from '../messages/en.js';
import type { WarningMessages } from '../messages/Messages.js';
import { useFormat, useVendorLanguage, useWords } from '../settings/ReportProvider.js';
import { dataOf, measurementKey, type DataRow } from '../model/warningData.js';
import { ruleIn } from '../model/customRule.js';
import type { WarningEntry } from '../model/warnings.js';
import { dataText, limitsIn, partsOf, plainText, ruleSentence, valueText } from './warningWords.js';

interface WarningPanelProps {
  entry: WarningEntry;
  /** The keys of the warnings in it whose other details are shown, with a space between them. */
  asked: string;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/** What an opened warning says, and then the same of each that is folded into it. */
export function WarningPanel({ entry, asked, onAsk }: WarningPanelProps): ReactElement {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const shown = asked.split(' ');
  return (
    <div className="lr-WarningPanel">
      <Details entry={entry} asked={shown.includes(entry.key)} onAsk={onAsk} />
      {entry.folded.map((other) => (
        <div key={other.key} className="lr-WarningPanel-also" data-severity={other.severity}>
          <p className="lr-WarningPanel-title" dir="auto">
            {words.also(partsOf(words, other, number))}
          </p>
          <Details entry={other} asked={shown.includes(other.key)} onAsk={onAsk} />
        </div>
      ))}
    </div>
  );
}

interface DetailsProps {
  entry: WarningEntry;
  asked: boolean;
  onAsk: WarningPanelProps['onAsk'];
}

/** The vendor's text, the customer's rule, the code, the measurements, and on request the rest of the data. */
function Details({ entry, asked, onAsk }: DetailsProps): ReactElement {
  const words = useWords('warnings', warningsEn);
  const status = useWords('status', statusEn);
  const vendorsIn = useVendorLanguage();
  const format = useFormat();
  const { risk, long_description, additional_data } = entry.warning;
  const text = plainText(words, long_description);
  const data = dataOf(additional_data);
  const { rule, others } = ruleIn(risk, data);
  return (
    <>
      <p className="lr-WarningPanel-text" dir="auto" lang={vendorsIn(text)}>
        {text || words.noDescription}
      </p>
      {rule ? (
        <p className="lr-WarningPanel-rule" dir="auto">
          {ruleSentence(words, status, format, rule)}
        </p>
      ) : null}
      <dl className="lr-WarningPanel-data">
        {risk ? (
          <div key="risk" className="lr-WarningPanel-row">
            <dt>{words.risk}</dt>
            <dd>
              <code translate="no">{plainText(words, risk)}</code>
            </dd>
          </div>
        ) : null}
        {data.text ? (
          <div key="text" className="lr-WarningPanel-row">
            <dt>{words.data}</dt>
            <dd dir="auto" lang={vendorsIn(data.text)}>
              {dataText(words, data.text)}
            </dd>
          </div>
        ) : null}
        <Rows rows={data.measurements} />
        {asked ? <Rows rows={others} against={limitsIn(rule?.value)} /> : null}
      </dl>
      {others.length > 0 ? (
        <button type="button" className="lr-Button" aria-expanded={asked} onClick={() => onAsk(entry, !asked)}>
          {asked ? words.hideOthers : words.showOthers(others.map(({ key }) => labelOf(words, key)).join(', '))}
        </button>
      ) : null}
    </>
  );
}

interface RowsProps {
  rows: readonly DataRow[];
  /** Numbers of the customer's rule, which stands above them. */
  against?: readonly number[];
}

function Rows({ rows, against = [] }: RowsProps): ReactElement {
  const words = useWords('warnings', warningsEn);
  const { measure } = useFormat();
  // Told so that no rounding brings one number to another that it stands beside, as a score and its threshold.
  const numbers = [...against, ...rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))];
  const tell = (value: number): string =>
    measure(
      value,
      numbers.filter((other) => other !== value),
    );
  return (
    <>
      {rows.map((row, index) => (
        // The place and not the name: no text of the payload is a key.
        <div key={index} className="lr-WarningPanel-row">
          <dt translate={measurementKey(row.key) ? undefined : 'no'}>{labelOf(words, row.key)}</dt>
          <dd>
            <bdi translate={isVerbatim(row) ? 'no' : undefined}>{valueText(words, tell, row)}</bdi>
          </dd>
        </div>
      ))}
    </>
  );
}

/** A name, a number of a document or a code is no text to be translated; the vendor's reason is. */
function isVerbatim({ key, value, isSecret }: DataRow): boolean {
  return typeof value === 'string' && value.trim() !== '' && measurementKey(key) !== 'reason' && !isSecret;
}

function labelOf(words: WarningMessages, key: string): string {
  const known = measurementKey(key);
  return known ? words.measurements[known] : plainText(words, key);
}
