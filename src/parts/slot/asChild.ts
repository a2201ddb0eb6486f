import type { ReactElement } from 'react';

/** What makes an element of your own the root of a component. */
export interface AsChild {
  /**
   * Makes the one element inside the root: a link, an item of a list, a section. It gets everything that the root has; classes, styles, handlers and refs
   * are joined with its own. Leave it empty: what stands in it is the component's. @default false
   */
  asChild?: boolean | undefined;
  /** The element that is the root; only with `asChild`. */
  children?: ReactElement | undefined;
}
