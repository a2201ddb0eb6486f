'use client';
import { memo, useId, useState, type NamedExoticComponent } from 'react';
import { flushSync } from 'react-dom';
import { warningsEn } from '../messages/en.js';
import { useFormat, useSettings, useVendorLanguage, useWords } from '../settings/ReportProvider.js';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from '../parts/heading.js';
import { movingChunk } from './movingChunk.js';
import { WarningPanel } from './WarningPanel.js';
import { WarningPlace } from './WarningPlace.js';
import { severityWord, titleOf } from './warningWords.js';

interface WarningRowProps {
  entry: WarningEntry;
  open: boolean;
  /** The keys of the warnings in it whose other details are shown, with a space between them. */
  asked: string;
  level: HeadingLevel;
  /** Whether the panel is a landmark. */
  landmark: boolean;
  /** Whether the panel is shown although it is closed, for paper. */
  printing: boolean;
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/**
 * One warning: a heading that is a button, naming the warning, its severity and its effect, and the panel under it (the pattern "accordion"
 * of WAI-ARIA). Every text stands alone in an element of its own: a browser that has translated the page would otherwise keep showing the
 * old one.
 */
export const WarningRow: NamedExoticComponent<WarningRowProps> = memo(function WarningRow({
  entry,
  open,
  asked,
  level,
  landmark,
  printing,
  onOpen,
  onAsk,
}) {
  const words = useWords('warnings', warningsEn);
  const vendorsIn = useVendorLanguage();
  const { sign } = useSettings();
  const { number } = useFormat();
  const id = useId();
  const [placed, setPlaced] = useState<typeof WarningPlace | null>(() => (open ? WarningPlace : null));
  const hasPlace = open || placed !== null || printing;
  const Place = placed ?? WarningPlace;
  const { severity, count, folded } = entry;
  const Heading = `h${level}` as const;
  const title = titleOf(words, entry);
  const inside = folded.reduce((sum, other) => sum + other.count, 0);
  const state = open ? 'open' : 'closed';
  const name = (
    <>
      <span
        className={severity === 'unknown' ? 'lr-WarningRow-severity' : 'lr-hidden'}
        translate={severity === 'unknown' && entry.warning.log_type.trim() ? 'no' : undefined}
      >
        {`${severityWord(words, entry)}:`}
      </span>{' '}
      <bdi
        className="lr-WarningRow-title"
        lang={title.isVendors ? vendorsIn(title.text) : undefined}
        translate={title.isCode ? 'no' : undefined}
      >
        {title.text}
      </bdi>
      {count > 1 ? <span className="lr-WarningRow-count">{` ${words.times(number(count), count)}`}</span> : null}
      {folded.length > 0 ? (
        <span className="lr-WarningRow-folded">{` ${words.folded(number(inside), inside)}`}</span>
      ) : null}
    </>
  );
  // Most names are a title and nothing more that is seen.
  const isPlain = severity !== 'unknown' && count === 1 && folded.length === 0;
  const press = (): void => {
    if (!open) {
      // An open panel keeps the place that it has, with all that the reader has in it. Only a place that was there, closed, is moved.
      const next = movingChunk.now()?.MovingPlace ?? WarningPlace;
      if (next !== placed) flushSync(() => setPlaced(() => next));
    }
    onOpen(entry, !open);
  };
  return (
    <div className="lr-WarningRow" data-state={state} data-severity={severity}>
      <Heading className="lr-WarningRow-heading">
        <button
          type="button"
          className="lr-WarningRow-trigger lr-Icon"
          id={hasPlace ? `${id}trigger` : undefined}
          aria-expanded={open}
          aria-controls={open ? `${id}panel` : undefined}
          data-state={state}
          data-icon={severity}
          onClick={press}
        >
          {sign?.(severity)}
          {isPlain ? name : <span className="lr-WarningRow-name">{name}</span>}{' '}
          <span className="lr-WarningRow-effect">{words.effect[severity]}</span>
        </button>
      </Heading>
      {hasPlace ? (
        <Place
          id={`${id}panel`}
          className="lr-WarningRow-content"
          role={landmark ? 'region' : 'group'}
          aria-labelledby={`${id}trigger`}
          open={open}
          printing={printing}
        >
          <WarningPanel entry={entry} asked={asked} onAsk={onAsk} />
        </Place>
      ) : null}
    </div>
  );
});
