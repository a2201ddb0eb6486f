'use client';
import * as React from 'react';
import { tellSlot } from './tellSlot.js';

declare const process: { env: { NODE_ENV?: string } } | undefined;

type Props = Record<string, unknown>;

interface SlotProps extends React.HTMLAttributes<HTMLElement> {
  /** The element that stands there where the host's is none. */
  as: 'span' | 'div' | 'section' | 'article';
  /** What the host has given as its element. */
  host: unknown;
}

// Only React 19 has it, and a bundler would complain of a name that is not there.
const use = (React as Props)[' use '.trim()] as ((promise: unknown) => unknown) | undefined;

/**
 * The root of a component as an element of the host's: it gets what the root has, and keeps what it has itself. Classes, styles, handlers
 * (theirs first) and refs are joined; anything else that both have is theirs, but for what tells a state (`data-…`). What is undefined says nothing. What stands in it is ours.
 */
export const Slot: React.ForwardRefExoticComponent<SlotProps & React.RefAttributes<HTMLElement>> = React.forwardRef<
  HTMLElement,
  SlotProps
>(function Slot({ as, host, children, ...own }, ref) {
  // An element that a server component has made may come later.
  const later = (host as { _payload?: { then?: unknown } } | undefined)?._payload ?? host;
  const given = use && (later as { then?: unknown } | undefined)?.then ? use(later) : host;
  const isOne = React.isValidElement<Props>(given) && given.type !== React.Fragment;
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') tellSlot(as, given, isOne);
  const element: React.ReactElement<Props> = isOne ? given : React.createElement(as);
  const all: Props = { ...own };
  // In the browser our heading would go before a label of theirs.
  if (element.props['aria-label']) delete all['aria-labelledby'];
  for (const name in element.props) {
    const [ours, theirs] = [all[name], element.props[name]];
    if (theirs === undefined) continue;
    all[name] = !ours
      ? theirs
      : name === 'className'
        ? (ours as string) + (theirs ? ` ${theirs as string}` : '')
        : name === 'style'
          ? { ...ours, ...(theirs as object) }
          : typeof ours === 'function'
            ? (event: unknown) => {
                if (typeof theirs === 'function') theirs(event);
                (ours as (event: unknown) => void)(event);
              }
            : name.startsWith('data-')
              ? ours
              : theirs;
  }
  // React 19 warns of the one, and React 18 has not the other.
  const theirRef = (use ? element.props : (element as unknown as Props))['ref'];
  // Handed on, and read by nobody here.
  // oxlint-disable-next-line react/refs
  all['ref'] = React.useMemo(() => joinedRef([ref, theirRef]), [ref, theirRef]);
  return React.cloneElement(element, all, children);
});

/** One ref for several, each of which may give back what ends it. */
function joinedRef(refs: unknown[]): (node: HTMLElement | null) => void {
  const ends: unknown[] = [];
  return (node) => {
    refs.forEach((ref, index) => {
      if (typeof ref !== 'function') {
        if (ref) (ref as { current: unknown }).current = node;
      } else if (!node && typeof ends[index] === 'function') ends[index]();
      else ends[index] = ref(node);
    });
  };
}
