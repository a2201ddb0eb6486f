/** What Chrome's translation makes. It is deprecated, which is no concern of ours. */
const tag: string = 'font';

/** What a browser's translation does to a page: each text leaves its place, and two elements with other words stand there. */
export function translate(place: Element): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], textarea')) continue;
    if (text.parentElement?.localName === tag) continue;
    const outer = document.createElement(tag);
    const inner = document.createElement(tag);
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** The words of a page as they were before it was translated. */
export const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');
