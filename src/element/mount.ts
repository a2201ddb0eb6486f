import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** What an element draws, and where. */
export interface Mount {
  show: (view: ReactElement) => void;
  /** Lets go of everything, the media before all. */
  end: () => void;
}

// Counted for the whole page: another version in it, with a React of its own, counts on.
const mounts = Symbol.for('react-liveness-report.mounts');

/** Draws into a place. Ids begin anew in each root, and many roots may stand in one page. */
export function mountIn(place: HTMLElement): Mount {
  const page = globalThis as unknown as Record<symbol, number>;
  page[mounts] = (page[mounts] ?? 0) + 1;
  const root: Root = createRoot(place, { identifierPrefix: `lr${page[mounts]}-` });
  return { show: (view) => root.render(view), end: () => root.unmount() };
}
