'use client';
import type { ReactElement } from 'react';
import { warningsEn } from '../messages/en.js';
import type { WarningEntry } from '../model/warnings.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { useDetailWords } from './useDetailWords.js';
import { detailsOf, type WarningFact } from './WarningPanel.reading.js';
import { partsOf } from './warningWords.js';

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
  const { text, lang, rule, facts, others } = detailsOf(entry, asked, useDetailWords());
  return (
    <>
      <p className="lr-WarningPanel-text" dir="auto" lang={lang}>
        {text}
      </p>
      {rule ? (
        <p className="lr-WarningPanel-rule" dir="auto">
          {rule}
        </p>
      ) : null}
      <dl className="lr-WarningPanel-data">
        {facts.map((fact, index) => (
          // The place and not the name: no text of the payload is a key.
          <Row key={index} {...fact} />
        ))}
      </dl>
      {others.length > 0 ? (
        <button type="button" className="lr-Button" aria-expanded={asked} onClick={() => onAsk(entry, !asked)}>
          {asked ? words.hideOthers : words.showOthers(others.join(', '))}
        </button>
      ) : null}
    </>
  );
}

function Row({ kind, label, value, labelProps, valueProps }: WarningFact): ReactElement {
  return (
    <div className="lr-WarningPanel-row">
      <dt {...labelProps}>{label}</dt>
      {kind === 'text' ? (
        <dd dir="auto" {...valueProps}>
          {value}
        </dd>
      ) : (
        <dd>{kind === 'code' ? <code {...valueProps}>{value}</code> : <bdi {...valueProps}>{value}</bdi>}</dd>
      )}
    </div>
  );
}
