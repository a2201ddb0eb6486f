// Two engines look at each story: axe, which Storybook runs, and IBM Equal Access, which is put into the page here.
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { falseAlarms } from './falseAlarms.ts';

const equalAccess = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** What decides on a page of the same elements at the same places, where only colours are others. */
const byColour = {
  axe: ['color-contrast', 'link-in-text-block'],
  equalAccess: ['text_contrast_sufficient', 'element_tabbable_unobscured', 'style_focus_visible'],
};

interface Issue {
  ruleId: string;
  node: Element | Node;
  value: [string, string];
  message: string;
  snippet: string;
}

interface Checker {
  rulesetRules: Record<string, string[]>;
  check(node: Element, guidelines: string[]): Promise<{ results: Issue[] }>;
}

interface Parameters {
  options?: object;
}

declare global {
  var ace: { Checker: new () => Checker } | undefined;
  var __STORYBOOK_PREVIEW__:
    | { currentRender?: { story?: { parameters: { a11y?: Parameters & Record<string, unknown> } } } }
    | undefined;
}

/** Where each element is, as one text: two looks with the same have the same elements at the same places. */
export const placesOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
    const boxes = documents.flatMap((each) =>
      [...(each?.body.querySelectorAll('*') ?? [])].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${left} ${top} ${width} ${height}`;
      }),
    );
    return boxes.join('\n');
  });

export interface Checked {
  faults: string[];
  /** The places in the list of false alarms of those that were heard. */
  heard: number[];
}

/** What the second engine says, but for false alarms. `colours` asks only for what colours decide. */
export async function checkWithEqualAccess(page: Page, extent: 'all' | 'colours'): Promise<Checked> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) {
    const script = await page.addScriptTag({ path: equalAccess });
    // Stories look for words in their whole page.
    await script.evaluate((element) => (element as unknown as Element).remove());
  }
  const only = extent === 'colours' ? byColour.equalAccess : null;
  return page.evaluate(
    async ({ only, alarms }) => {
      const guidelines = ['WCAG_2_2', 'IBM_Accessibility'];
      const checker = new globalThis.ace!.Checker();
      if (only)
        for (const name of guidelines)
          checker.rulesetRules[name] = (checker.rulesetRules[name] ?? []).filter((rule) => only.includes(rule));
      // A story is what a host has in the main part of its page, and not a page. Around it Storybook has its own, of which half of the time would go.
      const root = document.querySelector('#storybook-root');
      if (!root) throw new Error('Storybook has another inside than it had: there is no #storybook-root.');
      const isPart = !root.querySelector('main');
      const ownOfStorybook = '#storybook-root, .sb-wrapper, [id^="storybook-"], script, style';
      const isBeside = [...document.body.children].some((element) => !element.matches(ownOfStorybook));
      if (isPart) root.setAttribute('role', 'main');
      const { results } = await checker.check(isBeside ? document.body : root, guidelines);
      if (isPart) root.removeAttribute('role');

      // What a modal dialog makes inert cannot have the focus; what else can is scrolled to when it gets it.
      const isReachable = (element: Element): boolean => {
        const page = element.ownerDocument;
        const modal = page.querySelector('dialog:modal');
        if (modal && !modal.contains(element)) return true;
        const scrolled: [Element, number, number][] = [];
        for (let each: Element | null = element; each; each = each.parentElement)
          scrolled.push([each, each.scrollLeft, each.scrollTop]);
        element.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = page.elementFromPoint(left + width / 2, top + height / 2);
        for (const [each, x, y] of scrolled) each.scrollTo(x, y);
        return hit !== null && element.contains(hit);
      };
      const heard = new Set<number>();
      const faults: string[] = [];
      for (const { ruleId, node, value, message, snippet } of results) {
        if (value[1] === 'PASS' || value[0] === 'INFORMATION') continue;
        const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
        const place = alarms.findIndex(
          ({ rule, on, reachable }) => rule === ruleId && element?.matches(on) && (!reachable || isReachable(element)),
        );
        if (place < 0) faults.push(`Equal Access ${ruleId}: ${message} ${snippet}`);
        else heard.add(place);
      }
      return { faults, heard: [...heard] };
    },
    { only, alarms: falseAlarms.map(({ rule, on, reachable = false }) => ({ rule, on, reachable })) },
  );
}

/** What axe says of the story as it looks now. */
export async function checkWithAxe(page: Page, storyId: string, extent: 'all' | 'colours'): Promise<string[]> {
  return page.evaluate(
    async ({ storyId, only }) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const own = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.a11y;
      if (!channel || !own) throw new Error('Storybook has another inside than it had: see its a11y addon.');
      const heard = new Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>((resolve, reject) => {
        channel.once('storybook/a11y/result', resolve);
        setTimeout(() => reject(new Error('axe did not answer within 30 s.')), 30_000);
      });
      channel.emit('storybook/a11y/manual', storyId, {
        ...own,
        options: { ...own.options, ...(only ? { runOnly: only } : {}) },
      });
      const { violations } = await heard;
      return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map((node) => node.html).join(' ')}`);
    },
    { storyId, only: extent === 'colours' ? byColour.axe : null },
  );
}
