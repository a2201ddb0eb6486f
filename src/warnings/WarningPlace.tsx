'use client';
import { Content, Item, Root } from '@radix-ui/react-accordion';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

// Radix writes these into the style attribute of server markup, which a strict `style-src` blocks; undefined makes it write none.
const noInlineStyle = {
  '--radix-accordion-content-height': undefined,
  '--radix-accordion-content-width': undefined,
} as CSSProperties;

interface WarningPlaceProps {
  id: string;
  /** The id of the button that opens it, which names it. */
  trigger: string;
  open: boolean;
  /** Whether it is a landmark. Many landmarks are none, so long lists have groups instead. */
  landmark: boolean;
  /** Whether it is shown although it is closed, for paper. */
  printing: boolean;
  children: ReactNode;
}

/**
 * The place of one panel, as an accordion's item that Radix opens and closes with a movement, in one element. It comes with the first press
 * of its button: for rows that nobody opens, Radix' roots, items and triggers were a third of what a report costs.
 */
export function WarningPlace({ id, trigger, open, landmark, printing, children }: WarningPlaceProps): ReactElement {
  return (
    <Root asChild type="single" collapsible value={open ? 'open' : ''}>
      <Item asChild value="open">
        <Content
          id={id}
          className="lr-WarningRow-content"
          role={landmark ? 'region' : 'group'}
          aria-labelledby={trigger}
          style={noInlineStyle}
          {...(printing ? { forceMount: true } : {})}
        >
          {children}
        </Content>
      </Item>
    </Root>
  );
}
