'use client';
import { useEffect, useRef, type DragEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { isElement } from '../parts/ownWindow.js';
import { afterSpread, afterTurn, restingWheel, spreadOf } from './pinch.js';
import type { Spot } from './view.js';

/** What a stage must listen to for panning by drag and zooming by pinch. */
export interface PanHandlers {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  onLostPointerCapture: (event: PointerEvent<HTMLElement>) => void;
  onClickCapture: (event: MouseEvent<HTMLElement>) => void;
  onDragStart: (event: DragEvent<HTMLElement>) => void;
}

/** Zooms by so many steps, closer (positive) or farther, so that `under` (pixels from the middle of the stage) stays where it is. */
export type ZoomBy = (steps: number, under: Spot) => void;

// A press that moves less is a click.
const dragStart = 4;
// The browser's own controls of a player, along its lower edge, in CSS pixels: a drag there is a seek.
const controls = 72;

function fromMiddle(stage: HTMLElement, points: readonly Spot[]): Spot {
  const box = stage.getBoundingClientRect();
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return { x: x - box.x - box.width / 2, y: y - box.y - box.height / 2 };
}

function takesPress({ target, nativeEvent }: PointerEvent): boolean {
  if (isElement(target, 'video')) return nativeEvent.offsetY > target.clientHeight - controls;
  return isElement(target, ':is(button, a, input, select), :is(button, a, input, select) *');
}

const placeOf = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }): Spot => ({ x, y });

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
    let wheel = restingWheel;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      // The browser would zoom its page. React's own wheel listeners are passive and cannot prevent it.
      event.preventDefault();
      // Asked first: a browser that was not asked for the unit tells pixels.
      const { deltaMode } = event;
      const { pinch, steps } = afterTurn(wheel, { deltaMode, deltaY: event.deltaY, at: event.timeStamp });
      wheel = pinch;
      if (steps !== 0) latest.current(steps, fromMiddle(node, [placeOf(event)]));
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => node.removeEventListener('wheel', onWheel);
  }, [stage]);
  /** The first two fingers; a third does nothing. */
  const fingers = (): Spot[] => [...pointers.current.values()].slice(0, 2);
  const hold = (id: number): void => {
    try {
      stage.current?.setPointerCapture?.(id);
    } catch {
      // It has ended meanwhile.
    }
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    pointers.current.delete(event.pointerId);
    spread.current = spreadOf(fingers());
  };
  return {
    onPointerDown: (event) => {
      if (event.button > 0 || takesPress(event)) return;
      // The first finger of a touch: what is still noted has ended where nobody told.
      if (event.isPrimary) pointers.current.clear();
      if (pointers.current.size === 0) moved.current = 0;
      pointers.current.set(event.pointerId, placeOf(event));
      spread.current = spreadOf(fingers());
      // So that the end of each finger is told here, even when a fresh link takes the medium from under it.
      if (pointers.current.size > 1) for (const id of pointers.current.keys()) hold(id);
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      // Let go outside of the window.
      if (event.buttons === 0 && event.pointerType === 'mouse') return end(event);
      const [right, down] = [before.x - event.clientX, before.y - event.clientY];
      pointers.current.set(event.pointerId, placeOf(event));
      moved.current += Math.abs(right) + Math.abs(down);
      if (pointers.current.size > 1) {
        const made = afterSpread(spread.current, spreadOf(fingers()));
        spread.current = made.spread;
        if (stage.current && made.steps !== 0) zoomBy(made.steps, fromMiddle(stage.current, fingers()));
        return;
      }
      stage.current?.scrollBy(right, down);
      // Only now: a captured press would take the click from the player under it.
      if (moved.current > dragStart) hold(event.pointerId);
    },
    onPointerUp: end,
    onPointerCancel: end,
    // A finger is taken from the medium when the stage holds it, and that is no end.
    onLostPointerCapture: (event) => (event.target === event.currentTarget ? end(event) : undefined),
    // A browser would drag a copy of the picture instead.
    onDragStart: (event) => event.preventDefault(),
    onClickCapture: (event) => {
      // The end of a drag is no click on the player.
      if (moved.current > dragStart && isElement(event.target, 'video')) event.preventDefault();
      moved.current = 0;
    },
  };
}
