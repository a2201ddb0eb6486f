import { createElement, Fragment, type ReactNode } from 'react';

/** What stands at the foot of a report: in a shadow root also the children that the page has put into the element. Null: nothing. */
export function foot(element: HTMLElement, guests: ReactNode): ReactNode {
  const slot = element.shadowRoot && hasContent(element) ? createElement('slot') : null;
  return slot || guests ? createElement(Fragment, null, slot, guests) : null;
}

const hasContent = (element: HTMLElement): boolean =>
  [...element.children].some((child) => child.localName !== 'script' && !child.slot);
