import type { ForwardedRef } from 'react';
import { Slot } from './Slot.js';

/** What a component's root is made of: an element of its own, or the host's (`asChild`). The second part belongs to the props of the first. */
export function useRoot<Tag extends 'span' | 'div' | 'section' | 'article'>(
  as: Tag,
  asChild: boolean | undefined,
  host: unknown,
  ref: ForwardedRef<HTMLElement>,
): [Root: Tag, slot: object] {
  // To the component both are one: each takes the props of the element.
  return asChild ? [Slot as unknown as Tag, { as, host, ref }] : [as, { ref }];
}
