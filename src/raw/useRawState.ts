'use client';
import { useStateOf } from '../parts/useStateOf.js';
import { untouched, type RawState } from './RawReport.state.js';

/** What the reader looks for. */
interface Sought {
  query: string;
  /** The number of the hit that they have gone to. */
  hit: number | null;
  /** How often they have gone to one. */
  steps: number;
}

/** All that the reader does with the payload of one case. It outlives a moment in which there is none. */
export interface RawDesk {
  kept: RawState;
  change: (next: (before: RawState) => RawState) => void;
  sought: Sought;
  setSought: (next: (before: Sought) => Sought) => void;
  /** The key of the row that `Tab` comes to. */
  current: string | null;
  setCurrent: (next: () => string | null) => void;
}

const nothingSought: Sought = { query: '', hit: null, steps: 0 };

export function useRawState(of: number): RawDesk {
  const [kept, change] = useStateOf(of, untouched);
  const [sought, setSought] = useStateOf(of, nothingSought);
  const [current, setCurrent] = useStateOf<string | null>(of, null);
  return { kept, change, sought, setSought, current, setCurrent };
}
