import { subscribeToClock, type Now } from '../expiry/clock.js';

/** Keeps the digits of an end written in an element, so that a tick costs no React render. The returned function ends that, and takes them away. */
export function writeDigits(
  place: HTMLElement,
  { at, now, digits }: { at: number; now: Now; digits: (milliseconds: number) => string },
): () => void {
  let shown = '';
  let own: ChildNode | null = null;
  const write = (): void => {
    const text = digits(at - now());
    if (text === shown) return;
    shown = text;
    // A text that says something else costs the page less than another text, and who translates the page may have taken it away.
    if (own && own.parentNode === place) own.nodeValue = text;
    else {
      place.textContent = text;
      own = place.firstChild;
    }
  };
  write();
  const stop = subscribeToClock({ now, deadline: at, onTick: write, view: place.ownerDocument.defaultView });
  return () => {
    stop();
    // The element may go on with something else in it, which is not ours to take away.
    if (own?.parentNode === place) own.remove();
  };
}
