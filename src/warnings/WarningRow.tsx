'use client';
import { Content, Item, Root, Trigger } from '@radix-ui/react-accordion';
import { memo, useState, type CSSProperties, type NamedExoticComponent } from 'react';
import { flushSync } from 'react-dom';
import { warningsEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from '../parts/heading.js';
import { WarningPanel } from './WarningPanel.js';
import { severityWord, titleOf } from './warningWords.js';

// Radix writes these into the style attribute of server markup, which a strict `style-src` blocks; undefined makes it write none.
const noInlineStyle = {
  '--radix-accordion-content-height': undefined,
  '--radix-accordion-content-width': undefined,
} as CSSProperties;

interface WarningRowProps {
  entry: WarningEntry;
  open: boolean;
  /** The keys of the warnings in it whose other details are shown, with a space between them. */
  asked: string;
  level: HeadingLevel;
  /** Whether the panel is a landmark. Many landmarks are none, so long lists have groups instead. */
  landmark: boolean;
  /** Whether the panel is shown although it is closed, for paper. */
  printing: boolean;
  /** Whether a row that comes here is an accordion of its own. One that is here stays as it came. */
  apart: boolean;
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/**
 * One warning: a heading that is a button, naming the warning, its severity and its effect, and the panel under it. Every text stands alone
 * in an element of its own: a browser that has translated the page would otherwise keep showing the old one.
 */
export const WarningRow: NamedExoticComponent<WarningRowProps> = memo(function WarningRow({
  entry,
  open,
  asked,
  level,
  landmark,
  printing,
  apart,
  onOpen,
  onAsk,
}) {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const [alone] = useState(apart);
  const [placed, setPlaced] = useState(open);
  const { severity, count, folded } = entry;
  const Heading = `h${level}` as const;
  const title = titleOf(words, entry);
  const inside = folded.reduce((sum, other) => sum + other.count, 0);
  const item = (
    <Item value={entry.key} className="lr-WarningRow" data-severity={severity}>
      <Heading className="lr-WarningRow-heading">
        <Trigger
          className="lr-WarningRow-trigger lr-Icon"
          data-icon={severity}
          // Radix moves only what was there, closed, before it opens. Most rows are never opened, so it comes with the press.
          onClick={() => {
            if (!placed) flushSync(() => setPlaced(true));
          }}
        >
          <span className="lr-WarningRow-name">
            <span
              className={severity === 'unknown' ? 'lr-WarningRow-severity' : 'lr-hidden'}
              translate={severity === 'unknown' && entry.warning.log_type.trim() ? 'no' : undefined}
            >
              {`${severityWord(words, entry)}:`}
            </span>{' '}
            <bdi className="lr-WarningRow-title" translate={title.isCode ? 'no' : undefined}>
              {title.text}
            </bdi>
            {count > 1 ? <span className="lr-WarningRow-count">{` ${words.times(number(count))}`}</span> : null}
            {folded.length > 0 ? (
              <span className="lr-WarningRow-folded">{` ${words.folded(number(inside), inside)}`}</span>
            ) : null}
          </span>{' '}
          <span className="lr-WarningRow-effect">{words.effect[severity]}</span>
        </Trigger>
      </Heading>
      {open || placed || printing ? (
        <Content
          className="lr-WarningRow-content"
          style={noInlineStyle}
          {...(landmark ? {} : { role: 'group' })}
          {...(printing ? { forceMount: true } : {})}
        >
          <WarningPanel entry={entry} asked={asked} onAsk={onAsk} />
        </Content>
      ) : null}
    </Item>
  );
  if (!alone) return item;
  return (
    <Root
      asChild
      type="single"
      collapsible
      value={open ? entry.key : ''}
      onValueChange={(value) => onOpen(entry, value !== '')}
    >
      {item}
    </Root>
  );
});
