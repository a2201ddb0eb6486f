'use client';
import { useLayoutEffect, useRef, type CSSProperties, type ReactElement, type ReactNode, type RefObject } from 'react';
import { windowOf } from '../parts/ownWindow.js';
import { usePan } from './usePan.js';
import { useInnerSize } from './useInnerSize.js';
import { filterOf, shownSize, spotAfter, type Size, type Spot, type View, type ViewChange } from './view.js';

interface ViewerStageProps {
  label: string;
  view: View;
  change: (change: ViewChange) => void;
  /** The medium's own size; null while it is not known. */
  own: Size | null;
  home: RefObject<HTMLDivElement | null>;
  /** How often the host has moved it in its page, each time to its beginning. */
  moves: number;
  /** The medium. Null: there is none to be looked at now. */
  medium: ReactNode;
}

const middle: Spot = { x: 0, y: 0 };

/** The window on a medium: scrolled by keys and drag, and keeping its place in every zoom, turn and fresh link. */
export function ViewerStage({ label, view, change, own, home, moves, medium }: ViewerStageProps): ReactElement {
  const room = useInnerSize(home);
  const size = own ? shownSize(view, own, room) : { width: 0, height: 0 };
  const spot = useRef(middle);
  const drawn = useRef<Size>(size);
  const under = useRef(middle);
  const shown = medium !== null && size.width > 0;
  const pan = usePan(home, (steps, at) => {
    under.current = at;
    for (let made = 0; made < Math.abs(steps); made += 1) change({ type: steps > 0 ? 'closer' : 'farther' });
  });
  useLayoutEffect(() => {
    const node = home.current;
    if (!node || !shown) return;
    const now = { width: size.width, height: size.height };
    spot.current = spotAfter(spot.current, under.current, drawn.current, now);
    under.current = middle;
    drawn.current = now;
    lookAt(node, spot.current, now);
    // The room too: what was hidden by a host comes back at its upper edge.
  }, [home, shown, size.width, size.height, room.width, room.height, moves]);
  const turned: CSSProperties = view.turn % 180 === 0 ? { ...size } : { width: size.height, height: size.width };
  return (
    <div
      ref={home}
      className="lr-Viewer-stage"
      // Focusable, so that arrow keys scroll what is larger than it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={label}
      data-zoom={view.zoom}
      {...pan}
      onScroll={({ currentTarget }) => {
        if (shown) spot.current = spotOf(currentTarget, drawn.current);
      }}
    >
      {medium === null ? null : (
        <div className="lr-Viewer-canvas" data-sized={shown || undefined} style={shown ? { ...size } : undefined}>
          <div
            className="lr-Viewer-medium"
            style={{
              ...(shown ? turned : undefined),
              rotate: view.turn === 0 ? undefined : `${view.turn}deg`,
              filter: filterOf(view),
            }}
          >
            {medium}
          </div>
        </div>
      )}
    </div>
  );
}

// Scrolling counts from the start edge, which is the right one in right-to-left text, and then with negative numbers.
const sign = (node: HTMLElement): number => (windowOf(node).getComputedStyle(node).direction === 'rtl' ? -1 : 1);

function lookAt(node: HTMLElement, { x, y }: Spot, { width, height }: Size): void {
  node.scrollLeft = (sign(node) * (node.scrollWidth - node.clientWidth)) / 2 + x * width;
  node.scrollTop = (node.scrollHeight - node.clientHeight) / 2 + y * height;
}

function spotOf(node: HTMLElement, { width, height }: Size): Spot {
  return {
    x: (node.scrollLeft - (sign(node) * (node.scrollWidth - node.clientWidth)) / 2) / width,
    y: (node.scrollTop - (node.scrollHeight - node.clientHeight) / 2) / height,
  };
}
