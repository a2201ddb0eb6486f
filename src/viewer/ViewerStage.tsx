'use client';
import { useLayoutEffect, useRef, type CSSProperties, type ReactElement, type ReactNode, type RefObject } from 'react';
import { windowOf } from '../parts/ownWindow.js';
import { lookTo, middle, type Sight } from './sight.js';
import { usePan } from './usePan.js';
import { useInnerSize } from './useInnerSize.js';
import { filterOf, seenSpot, shownSize, spotAfter, type Size, type Spot, type View, type ViewChange } from './view.js';

interface ViewerStageProps {
  label: string;
  /** The id of what is said of it beside its name. */
  describedBy?: string | undefined;
  /** Whether it is the one of two that tools and keys act on. */
  isCurrent?: boolean;
  view: View;
  change: (change: ViewChange) => void;
  /** Where in the medium its middle is; the same for stages that are linked. */
  sight: Sight;
  /** The medium's own size; null while it is not known. */
  own: Size | null;
  home: RefObject<HTMLDivElement | null>;
  /** How often the host has moved it in its page, each time to its beginning. */
  moves: number;
  /** The medium. Null: there is none to be looked at now. */
  medium: ReactNode;
}

/** The window on a medium: scrolled by keys and drag, and keeping its place in every zoom, turn and fresh link. */
export function ViewerStage(props: ViewerStageProps): ReactElement {
  const { label, describedBy, isCurrent = false, view, change, sight, own, home, moves, medium } = props;
  const room = useInnerSize(home);
  const size = own ? shownSize(view, own, room) : { width: 0, height: 0 };
  const drawn = useRef<Size>(size);
  const under = useRef(middle);
  // Where the stage was scrolled to by itself: what is told of that is no wish of the reader's.
  const written = useRef<Spot | null>(null);
  const reader = useRef<(() => void) | undefined>(undefined);
  const shown = medium !== null && size.width > 0;
  const pan = usePan(home, (steps, at) => {
    under.current = at;
    for (let made = 0; made < Math.abs(steps); made += 1) change({ type: steps > 0 ? 'closer' : 'farther' });
  });
  useLayoutEffect(() => {
    const node = home.current;
    if (!node || !shown) return undefined;
    const look = (): void => {
      lookAt(node, sight.spot, drawn.current);
      written.current = { x: node.scrollLeft, y: node.scrollTop };
    };
    const now = { width: size.width, height: size.height };
    // All of it is seen.
    // Beside another one it may look past its own edge; what was pointed at is what it showed.
    const isPointed = under.current !== middle;
    const from = isPointed
      ? seenSpot(sight.spot, drawn.current, { width: room.width, height: room.height })
      : sight.spot;
    const spot = view.zoom === 'fit' ? middle : spotAfter(from, under.current, drawn.current, now);
    under.current = middle;
    drawn.current = now;
    reader.current = look;
    sight.readers.add(look);
    lookTo(sight, spot);
    return () => void sight.readers.delete(look);
    // The room too: what was hidden by a host comes back at its upper edge.
  }, [home, shown, view.zoom, size.width, size.height, room.width, room.height, moves, sight]);
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
      aria-describedby={describedBy}
      aria-current={isCurrent || undefined}
      data-zoom={view.zoom}
      {...pan}
      onScroll={({ currentTarget: node }) => {
        const before = written.current;
        if (!shown || (before?.x === node.scrollLeft && before.y === node.scrollTop)) return;
        written.current = null;
        lookTo(sight, spotOf(node, drawn.current), reader.current);
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
