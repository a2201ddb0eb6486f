'use client';
import { Content, Item, Root } from '@radix-ui/react-accordion';
import type { CSSProperties, ReactElement } from 'react';
import type { PlaceProps } from './WarningPlace.js';

// Radix writes these into the style attribute of server markup, which a strict `style-src` blocks; undefined makes it write none.
const noInlineStyle = {
  '--radix-accordion-content-height': undefined,
  '--radix-accordion-content-width': undefined,
} as CSSProperties;

/** The place of a panel as an accordion's item that Radix opens and closes with a movement, in one element. */
export function MovingPlace({ open, printing, className, children, ...place }: PlaceProps): ReactElement {
  return (
    <Root asChild type="single" collapsible value={open ? 'open' : ''}>
      <Item asChild value="open">
        <Content
          {...place}
          className={`${className} lr-WarningRow-moving`}
          style={noInlineStyle}
          {...(printing ? { forceMount: true } : {})}
        >
          {children}
        </Content>
      </Item>
    </Root>
  );
}
