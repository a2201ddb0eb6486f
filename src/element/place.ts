import { documentOf } from '../parts/ownWindow.js';
import { dress } from './sheet.js';
import { surroundingsOf } from './surroundings.js';

/** How elements are dressed where one says nothing of it itself. */
export interface Dressing {
  /** Draws in a shadow root, where no rule of the page reaches. @default false */
  shadow?: boolean | undefined;
  /**
   * Where `report.css` lies, for a browser that takes no sheet from a script; or `none`, when your page has one of our sheets already.
   * @default the sheet comes with the script
   */
  stylesheet?: string | undefined;
}

/**
 * Where an element draws, dressed: in an element of its own, since a page may put its children beside it. A shadow root that has been made, by
 * the page or by itself, is used for good.
 */
export function placeIn(element: HTMLElement, before: HTMLElement | null, dressing: Dressing): HTMLElement {
  const wantsShadow = element.hasAttribute('shadow') || dressing.shadow === true;
  const root = element.shadowRoot ?? (wantsShadow && !before ? element.attachShadow({ mode: 'open' }) : null);
  const home = root ?? element;
  const place = before ?? documentOf(element).createElement('div');
  if (!before) {
    place.className = 'lr-Element';
    // Of an element that was copied with all that it had drawn (a page that a router keeps): nothing in it is alive, and links in it may be.
    for (const each of [...element.children]) if (each.matches('div.lr-Element')) each.remove();
  }
  if (place.parentNode !== home) home.append(place);
  const stylesheet = element.getAttribute('stylesheet') ?? dressing.stylesheet ?? null;
  dress(element, (root ?? element.getRootNode()) as Document | ShadowRoot, stylesheet);
  carry(place, element, root !== null);
  return place;
}

/** Selectors of ours ask for these, and see nothing of what is outside of a shadow root. */
function carry(place: HTMLElement, element: HTMLElement, isInside: boolean): void {
  const { dir, theme, density } = surroundingsOf(element);
  const wanted = isInside ? { dir, 'data-theme': theme, 'data-density': density } : {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) place.removeAttribute(name);
    else if (place.getAttribute(name) !== value) place.setAttribute(name, value);
  }
}
