'use client';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { windowOf } from '../parts/ownWindow.js';
import type { Size } from './view.js';

/** The inside of an element without its scrollbars, in CSS pixels. Zero where nothing is laid out. Never used on a server. */
export function useInnerSize(element: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const node = element.current;
    const Observer = node && windowOf(node).ResizeObserver;
    if (!node || !Observer) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = node;
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new Observer(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
