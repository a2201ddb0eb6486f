'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** The value of the latest render, for what runs later: a listener, or an answer that takes its time. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
