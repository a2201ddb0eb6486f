// What a browser computes for elements: every property of each, and of what is drawn before, after and behind it.
import { expect, type Page } from '@playwright/test';

/** Puts markup on a page with these sheets, in this order. */
export async function show(page: Page, markup: readonly string[], ...sheets: readonly string[]): Promise<void> {
  // What is out of sight would be laid out now or later, as the browser likes.
  const styles = [...sheets, '*{content-visibility:visible!important}'].map((css) => `<style>${css}</style>`).join('');
  const places = markup.map((each) => `<div style="inline-size:44rem;max-inline-size:100%">${each}</div>`).join('');
  await page.setContent(`<!doctype html><html lang="en"><head>${styles}</head><body>${places}</body></html>`);
}

/** Every longhand that one of the sheets sets. No other can differ between them. */
export async function propertiesOf(page: Page, ...sheets: readonly string[]): Promise<readonly string[]> {
  await show(page, [], ...sheets);
  return page.evaluate(() => {
    const names = new Set<string>();
    const collect = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('style' in rule) for (const name of rule.style as CSSStyleDeclaration) names.add(name);
        if ('cssRules' in rule) collect(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) collect(sheet.cssRules);
    return [...names].filter((name) => name !== 'all' && !name.startsWith('--')).toSorted();
  });
}

/**
 * A mark for each element that fits, and for what is drawn before, after and behind it. Tokens are not in it: what they do is in the other
 * properties. Without `properties` it is about all of them, which takes its time.
 */
export const look = (page: Page, selector: string, properties?: readonly string[]): Promise<string[]> =>
  page.locator(selector).evaluateAll(read, [properties, null] as const);

/** In the page: a mark for each, since the texts of thousands would be hundreds of megabytes; or the texts of those at some places. */
function read(
  elements: readonly Element[],
  [properties, places]: readonly [readonly string[] | undefined, readonly number[] | null],
): string[] {
  const all = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));
  const markOf = (text: string): number => {
    let mark = 0;
    for (let at = 0; at < text.length; at += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
    return mark;
  };
  // What stands at a place like that of another looks like it: one of them is enough.
  const nameOf = ({ localName, attributes }: Element): string => {
    const said = [...attributes].filter(({ name }) =>
      /^(?:class|data-.*|hidden|dir|open|type|readonly|aria-(?:pressed|disabled|invalid|expanded|busy|current))$/.test(
        name,
      ),
    );
    return `${localName} ${said.map(({ name, value }) => `${name}=${value}`).join(' ')}`;
  };
  const chainOf = (element: Element | null): string =>
    !element || element.localName === 'body' ? '' : `${chainOf(element.parentElement)}>${nameOf(element)}`;
  const placeOf = (element: Element): string => {
    const { previousElementSibling: before, nextElementSibling: after } = element;
    const around = [before?.getAttribute('class') ?? before?.localName, !after, !element.firstChild];
    return `${chainOf(element)} ${around.join(' ')}`;
  };
  const seen = new Set<string>();
  const isLikeAnother = (element: Element): boolean => {
    const found = placeOf(element);
    return seen.has(found) || !seen.add(found);
  };
  let place = -1;
  return elements.flatMap((element) =>
    (isLikeAnother(element) ? [] : ['', '::before', '::after', '::backdrop']).flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo || null);
      const isDrawn = pseudo === '::backdrop' ? element.matches('dialog') : !['none', 'normal'].includes(style.content);
      if (pseudo && !isDrawn) return [];
      place += 1;
      if (places && !places.includes(place)) return [];
      const said = (properties ?? all).map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
      return `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo}\n${places ? said : markOf(said)}`;
    }),
  );
}

export interface Comparison {
  selector: string;
  /** What was looked at before. */
  expected: readonly string[];
  properties?: readonly string[] | undefined;
  /** Shows that again, to tell what differs. */
  again: () => Promise<unknown>;
  where: string;
}

/** Fails with the properties that differ, of the first elements that do. */
export async function expectSame(
  page: Page,
  { selector, expected, properties, again, where }: Comparison,
): Promise<void> {
  let found = await look(page, selector, properties);
  const differing = (): number[] => found.flatMap((each, at) => (each === expected[at] ? [] : [at])).slice(0, 40);
  if (differing().length) {
    // What comes into sight, or goes out of it, is laid out a moment later.
    await page.waitForTimeout(300);
    found = await look(page, selector, properties);
  }
  const places = differing();
  if (places.length === 0 && found.length === expected.length) return;
  const closer = (): Promise<string[]> => page.locator(selector).evaluateAll(read, [properties, places] as const);
  const now = await closer();
  await again();
  const before = await closer();
  const differ = now.map((text, at) => {
    const known = new Set(before[at]?.split('\n'));
    const [name = '', ...others] = text.split('\n');
    return `${name}: ${others
      .filter((each) => !known.has(each))
      .slice(0, 6)
      .join('; ')}`;
  });
  expect([...new Set(differ)].slice(0, 12), where).toEqual([]);
  expect(found.length, where).toBe(expected.length);
}
