import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** What an element draws, and where. */
export interface Mount {
  show: (view: ReactElement) => void;
  /** Lets go of everything, the media before all. */
  end: () => void;
}

let mounts = 0;

/** Draws into a place. Ids begin anew in each root, and many roots may stand in one page. */
export function mountIn(place: HTMLElement): Mount {
  mounts += 1;
  const root: Root = createRoot(place, { identifierPrefix: `lr${mounts}-` });
  return { show: (view) => root.render(view), end: () => root.unmount() };
}
