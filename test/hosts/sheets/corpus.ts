// The markup of all stories, taken once from a real browser, and looked at under one sheet and another.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';

const root = new URL('../../../', import.meta.url).pathname;

export const sheet = (name: string): string => readFileSync(`${root}dist/${name}`, 'utf8');
export const sheetNames: readonly string[] = readdirSync(`${root}dist`).filter((name) => name.endsWith('.css'));
/** The components that have a sheet of their own. */
export const components: readonly string[] = sheetNames.flatMap((name) => /^([A-Z]\w*)\.css$/.exec(name)?.[1] ?? []);

const storyFiles = readdirSync(`${root}stories`).filter((name) => name.endsWith('.stories.tsx'));

/** What Storybook gives to stories, for a page that does not play them. */
const withoutStorybook: Plugin = {
  name: 'without-storybook',
  setup(pass) {
    pass.onResolve({ filter: /^stories$/ }, () => ({ path: 'stories', namespace: 'made' }));
    pass.onResolve({ filter: /^storybook\/test$/ }, () => ({ path: 'test', namespace: 'made' }));
    pass.onLoad({ filter: /^stories$/, namespace: 'made' }, () => ({
      contents: [
        ...storyFiles.map((name, index) => `import * as file${index} from './${name}';`),
        `export const files = [${storyFiles.map((_, index) => `file${index}`).join()}];`,
      ].join('\n'),
      resolveDir: `${root}stories`,
    }));
    pass.onLoad({ filter: /^test$/, namespace: 'made' }, () => ({
      // Whatever its name is. The bundler looks for names on the prototype too.
      contents:
        'const made = () => () => undefined; module.exports = Object.create(new Proxy({}, { get: () => made }));',
    }));
  },
};

/** The outermost elements of each component, in every state, each once. */
export type Corpus = Record<string, string[]>;

export async function collect(browser: Browser): Promise<Corpus> {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/hosts/corpus.tsx`],
    plugins: [withoutStorybook],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    loader: { '.png': 'file', '.webm': 'file', '.mp4': 'file', '.svg': 'file', '.css': 'empty', '.txt': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env': '{}', 'import.meta.glob': 'everyFile' },
    // What stories show beside their component, as text.
    banner: { js: "const everyFile = () => new Proxy({}, { get: () => '' });" },
    logLevel: 'error',
  });
  const page = await browser.newPage();
  await page.route('http://host.test/**', async (route) => {
    const name = new URL(route.request().url()).pathname;
    const file = outputFiles.find(({ path }) => path === name);
    if (file) return route.fulfill({ body: Buffer.from(file.contents), contentType: typeOf(name) });
    const medium = `${root}stories${name}`;
    if (name.startsWith('/media/') && existsSync(medium)) return route.fulfill({ path: medium });
    const body = '<!doctype html><html lang="en"><body></body><script type="module" src="/corpus.js"></script></html>';
    return name === '/' ? route.fulfill({ body, contentType: 'text/html' }) : route.abort();
  });
  await page.goto('http://host.test/');
  await page.locator('.lr-Report').first().waitFor();
  await settled(page);
  const corpus: Corpus = {};
  for (const steps of [
    [],
    ['.lr-ReviewDecision-buttons > button', '.lr-MatchRow button', '.lr-SeverityFilter button:nth-child(2)'],
    ['.lr-MediaTool'],
  ]) {
    for (const selector of steps)
      await page.locator(selector).evaluateAll((all) => {
        for (const each of all.slice(0, 200))
          if (!document.querySelector('dialog[open]')) (each as HTMLElement).click();
      });
    if (steps.length) await settled(page);
    const found = await page.evaluate(rootsOf, components);
    for (const [name, markup] of Object.entries(found)) corpus[name] = [...(corpus[name] ?? []), ...markup];
  }
  await page.close();
  for (const name of components) corpus[name] = unlike(corpus[name] ?? []);
  return corpus;
}

const typeOf = (name: string): string =>
  name.endsWith('.js') ? 'text/javascript' : name.endsWith('.png') ? 'image/png' : 'application/octet-stream';

/** In the page. What is looked at has no address: nothing is loaded then, and nothing moves. */
function rootsOf(names: readonly string[]): Record<string, string[]> {
  const any = names.map((name) => `.lr-${name}`).join();
  return Object.fromEntries(
    names.map((name) => [
      name,
      [...document.querySelectorAll(`.lr-${name}`)]
        .filter((element) => !element.parentElement?.closest(any))
        .map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const medium of copy.querySelectorAll('[src]')) medium.removeAttribute('src');
          return copy.outerHTML;
        }),
    ]),
  );
}

/** Waits until nothing has changed for a while. */
async function settled(page: Page): Promise<void> {
  const markup = (): Promise<number> => page.evaluate(() => document.body.innerHTML.length);
  for (let [before, now] = [-1, await markup()]; before !== now; [before, now] = [now, await markup()])
    await page.waitForTimeout(400);
}

/** The attributes by which no sheet tells elements apart. */
const saysNothing =
  / (?!class=|data-|hidden|dir|open|readonly|type=|aria-(?:pressed|disabled|invalid|expanded|busy|current)=)[\w-]+="[^"]*"/g;

/** A long one has to have much that the shorter ones have not: what repeats takes time and shows nothing. */
function unlike(markup: readonly string[]): string[] {
  const seen = new Set<string>();
  return markup
    .toSorted((a, b) => a.length - b.length)
    .filter((text) => {
      const known = seen.size;
      for (const [tag] of text.matchAll(/<[a-z](?:[^">]|"[^"]*")*>/g)) seen.add(tag.replaceAll(saysNothing, ''));
      return seen.size > known + Math.floor(text.length / 2500);
    });
}

export const all = (corpus: Corpus): string[] => Object.values(corpus).flat();
