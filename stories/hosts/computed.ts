/** Every computed property of the elements and of what is drawn before, after and behind them, as `tag.class property: value`. */
export function computed(elements: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  elements.forEach((element, index) => {
    for (const pseudo of ['', '::before', '::after', '::backdrop']) {
      const style = getComputedStyle(element, pseudo || null);
      // One that is not drawn has a style too, which says nothing.
      const drawn = pseudo === '::backdrop' ? element.matches('dialog') : !['none', 'normal'].includes(style.content);
      if (pseudo && !drawn) continue;
      for (const property of style)
        found.set(`${index} ${nameOf(element)}${pseudo} ${property}`, style.getPropertyValue(property));
    }
  });
  return found;
}

const nameOf = (element: Element): string => [element.localName, ...element.classList].join('.');

/** What differs, except in properties that the page hands down on purpose. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const handedDown = new Set(['font-family', 'color-scheme', 'direction']);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !handedDown.has(key.slice(key.lastIndexOf(' ') + 1)))
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? 'not drawn'} → ${after.get(key) ?? 'not drawn'}`);
}
