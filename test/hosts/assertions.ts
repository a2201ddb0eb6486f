// What every page of a host is held to, here and in examples/.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Everything that a console, a policy or an uncaught error says against a page. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Each place of the document, and of every shadow root in it, that knows the text. */
export const placesOf = (page: Page, text: string): Promise<string[]> =>
  page.evaluate((secret) => {
    const places: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const node of root.querySelectorAll('*')) {
        for (const { name, value } of node.attributes)
          if (value.includes(secret)) places.push(`${node.localName} ${name}`);
        for (const child of node.childNodes)
          if (child.nodeType === 3 && child.textContent?.includes(secret)) places.push(`${node.localName} text`);
        for (const name of ['src', 'currentSrc', 'value'] as const)
          if (JSON.stringify((node as unknown as Record<string, unknown>)[name] ?? '').includes(secret))
            places.push(`${node.localName}.${name}`);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
    };
    visit(document);
    return places;
  }, text);

/** What axe finds wrong in the page, or in these elements of it, also in shadow roots. */
export async function violations(page: Page, ...within: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selectors) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    // What changes by and by is paler, or of another look, on its way.
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const animation of roots.flatMap((root) => root.getAnimations()))
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    await frame();
    const { violations: found, passes } = await engine.run(selectors.length > 0 ? { include: selectors } : document);
    if (passes.length === 0) return ['axe looked at nothing'];
    return found.map((one) => `${one.id}: ${one.nodes.map((each) => each.html).join(' ')}`);
  }, within);
}

// What follows from what stands on a page, and is no style of anybody's.
const sizes = /^(?:--|(?:min-|max-)?(?:block-size|height)$|perspective-origin|transform-origin|grid-template-rows)/;

/** The computed styles of the host's own elements, a line for each property, to hold against others by `changedStyles`. */
export const stylesOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    ([wanted, left]) => {
      const skipped = new RegExp(left ?? '');
      const own = [...document.querySelectorAll(wanted ?? '')].filter((node) => !node.closest('[class*="lr-"]'));
      return own.flatMap((node, place) => {
        const style = getComputedStyle(node);
        const names = [...style].filter((name) => !skipped.test(name));
        return names.map((name) => `${node.localName} ${place}: ${name}: ${style.getPropertyValue(name)}`);
      });
    },
    [selector, sizes.source],
  );

/** The lines that are of only one of two. */
export function changedStyles(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !is.has(line)), ...after.filter((line) => !was.has(line))];
}
