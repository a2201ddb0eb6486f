'use client';
import { Content, Header, Item, Trigger } from '@radix-ui/react-accordion';
import type { CSSProperties, ReactElement } from 'react';
import { warningsEn } from '../messages/en.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import { withoutLinks } from '../model/measurements.js';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from './heading.js';
import { Icon } from './Icon.js';
import { WarningPanel } from './WarningPanel.js';

// Radix writes these into the style attribute of server markup, which a strict `style-src` blocks; undefined makes it write none.
const noInlineStyle = {
  '--radix-accordion-content-height': undefined,
  '--radix-accordion-content-width': undefined,
} as CSSProperties;

interface WarningRowProps {
  entry: WarningEntry;
  level: HeadingLevel;
  /** Whether the panel is a landmark. Many landmarks are none, so long lists have groups instead. */
  landmark: boolean;
  /** Whether the panel is mounted although it is closed, for paper. */
  mounted: boolean;
}

/** One warning: a heading that is a button, naming the warning, its severity and its effect, and the panel under it. */
export function WarningRow({ entry, level, landmark, mounted }: WarningRowProps): ReactElement {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const { warning, severity, count, key } = entry;
  const Heading = `h${level}` as const;
  const plain = (text: string): string => withoutLinks(text, `(${words.linkWithheld})`);
  const title = plain(words.title(warning.risk.trim(), warning.short_description.trim()));
  return (
    <Item value={key} className="lr-WarningRow" data-severity={severity}>
      <Header asChild>
        <Heading className="lr-WarningRow-heading">
          <Trigger className="lr-WarningRow-trigger">
            <Icon name={severity} className="lr-WarningRow-icon" />
            <span className="lr-WarningRow-name">
              <span className={severity === 'unknown' ? 'lr-WarningRow-severity' : 'lr-hidden'}>
                {`${
                  severity === 'unknown'
                    ? words.severity.unknown(plain(warning.log_type.trim()))
                    : words.severity[severity]
                }:`}
              </span>{' '}
              <bdi className="lr-WarningRow-title">{title}</bdi>
              {count > 1 ? <span className="lr-WarningRow-count">{` ${words.times(number(count))}`}</span> : null}
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
        <WarningPanel warning={warning} />
      </Content>
    </Item>
  );
}
