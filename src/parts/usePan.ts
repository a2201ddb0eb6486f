'use client';
import { useEffect, useRef, type DragEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Spot } from './view.js';

/** What a stage must listen to for panning by drag and zooming by pinch. */
export interface PanHandlers {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  onClickCapture: (event: MouseEvent<HTMLElement>) => void;
  onDragStart: (event: DragEvent<HTMLElement>) => void;
}

/** Zooms one step, closer (1) or farther (-1), so that `under` (pixels from the middle of the stage) stays where it is. */
export type ZoomBy = (step: 1 | -1, under: Spot) => void;

// How far two fingers must part or close before the medium takes a step.
const pinchStep = 1.35;
// A press that moves less is a click.
const dragStart = 4;
// The browser's own controls of a player, along its lower edge, in CSS pixels: a drag there is a seek.
const controls = 72;

const apart = ([a, b]: readonly Spot[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

function fromMiddle(stage: HTMLElement, points: readonly Spot[]): Spot {
  const box = stage.getBoundingClientRect();
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return { x: x - box.x - box.width / 2, y: y - box.y - box.height / 2 };
}

function takesPress({ target, nativeEvent }: PointerEvent): boolean {
  if (target instanceof HTMLVideoElement) return nativeEvent.offsetY > target.clientHeight - controls;
  return target instanceof Element && target.closest('button, a, input, select') !== null;
}

/** Pans a scrolling stage by drag with mouse, pen or finger, and steps the zoom by pinch and by wheel with a modifier. */
export function usePan(stage: RefObject<HTMLElement | null>, zoomBy: ZoomBy): PanHandlers {
  const pointers = useRef(new Map<number, Spot>());
  const spread = useRef(0);
  const moved = useRef(0);
  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });
  useEffect(() => {
    const node = stage.current;
    if (!node) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      // The browser would zoom its page. React's own wheel listeners are passive and cannot prevent it.
      event.preventDefault();
      const under = fromMiddle(node, [{ x: event.clientX, y: event.clientY }]);
      if (event.deltaY !== 0) latest.current(event.deltaY < 0 ? 1 : -1, under);
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => node.removeEventListener('wheel', onWheel);
  }, [stage]);
  const pinch = (points: readonly Spot[]): void => {
    const wide = apart(points);
    if (!stage.current || (wide < spread.current * pinchStep && wide > spread.current / pinchStep)) return;
    zoomBy(wide > spread.current ? 1 : -1, fromMiddle(stage.current, points));
    spread.current = wide;
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    pointers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event) => {
      if (event.button > 0 || takesPress(event)) return;
      if (pointers.current.size === 0) moved.current = 0;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      spread.current = apart([...pointers.current.values()]);
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const [right, down] = [before.x - event.clientX, before.y - event.clientY];
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      moved.current += Math.abs(right) + Math.abs(down);
      if (pointers.current.size > 1) return pinch([...pointers.current.values()]);
      stage.current?.scrollBy(right, down);
      // Only now: a captured press would take the click from the player under it.
      if (moved.current > dragStart) event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerUp: end,
    onPointerCancel: end,
    // A browser would drag a copy of the picture instead.
    onDragStart: (event) => event.preventDefault(),
    onClickCapture: (event) => {
      // The end of a drag is no click on the player.
      if (moved.current > dragStart && event.target instanceof HTMLVideoElement) event.preventDefault();
      moved.current = 0;
    },
  };
}
