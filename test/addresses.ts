/**
 * Every place in the document from which a script of the page, an extension or a copied page could take the text: the markup,
 * and the props that React keeps on each element.
 */
export function placesOf(text: string): string[] {
  const places = document.documentElement.outerHTML.includes(text) ? ['markup'] : [];
  for (const element of document.querySelectorAll('*')) {
    for (const [name, props] of Object.entries(element).filter(([key]) => key.startsWith('__reactProps$'))) {
      for (const [prop, value] of Object.entries((props ?? {}) as object)) {
        if (typeof value === 'string' && value.includes(text))
          places.push(`${element.tagName} ${name.slice(0, 12)} ${prop}`);
      }
    }
  }
  return places;
}
