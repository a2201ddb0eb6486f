import type { Spot } from './view.js';

/** Where in a medium a reader looks. Stages that share one look at the same place, each in parts of its own medium. */
export interface Sight {
  spot: Spot;
  /** The stages that look by it. */
  readers: Set<() => void>;
}

export const middle: Spot = { x: 0, y: 0 };

export const newSight = (): Sight => ({ spot: middle, readers: new Set() });

/** Looks somewhere else, in every stage but the one that is there already. */
export function lookTo(sight: Sight, spot: Spot, but?: () => void): void {
  sight.spot = spot;
  for (const reader of sight.readers) if (reader !== but) reader();
}
