/** What a browser's translation does to a page: each text leaves its place, and two elements with other words stand there. */
export function translate(place: Element): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], textarea')) continue;
    if (text.parentElement?.localName === 'font') continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** The words of a page as they were before it was translated. */
export const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');
