'use client';
import { Content, Header, Item, Root, Trigger } from '@radix-ui/react-accordion';
import { memo, type CSSProperties, type NamedExoticComponent } from 'react';
import { warningsEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from '../parts/heading.js';
import { Icon } from '../parts/Icon.js';
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
  /** Whether the panel is mounted although it is closed, for paper. */
  mounted: boolean;
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/**
 * One warning: a heading that is a button, naming the warning, its severity and its effect, and the panel under it. Each is an accordion
 * of its own, so that a row can move in the list without being made anew, and a long list costs no more per row than a short one. Every
 * text stands alone in an element that stays: a browser that has translated the page would otherwise keep showing the old one.
 */
export const WarningRow: NamedExoticComponent<WarningRowProps> = memo(function WarningRow({
  entry,
  open,
  asked,
  level,
  landmark,
  mounted,
  onOpen,
  onAsk,
}) {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const { severity, count, folded } = entry;
  const Heading = `h${level}` as const;
  const title = titleOf(words, entry);
  const inside = folded.reduce((sum, other) => sum + other.count, 0);
  return (
    <Root
      asChild
      type="single"
      collapsible
      value={open ? entry.key : ''}
      onValueChange={(value) => onOpen(entry, value !== '')}
    >
      <Item value={entry.key} className="lr-WarningRow" data-severity={severity}>
        <Header asChild>
          <Heading className="lr-WarningRow-heading">
            <Trigger className="lr-WarningRow-trigger">
              <Icon name={severity} className="lr-WarningRow-icon" />
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
                <span className="lr-WarningRow-count">{count > 1 ? ` ${words.times(number(count))}` : null}</span>
                <span className="lr-WarningRow-folded">
                  {folded.length > 0 ? ` ${words.folded(number(inside), inside)}` : null}
                </span>
              </span>{' '}
              <span className="lr-WarningRow-effect">{words.effect[severity]}</span>
              <Icon name="chevron" className="lr-WarningRow-chevron" />
            </Trigger>
          </Heading>
        </Header>
        <Content
          className="lr-WarningRow-content"
          style={noInlineStyle}
          {...(landmark ? {} : { role: 'group' })}
          {...(mounted ? { forceMount: true } : {})}
        >
          <WarningPanel entry={entry} asked={asked} onAsk={onAsk} />
        </Content>
      </Item>
    </Root>
  );
});
