// What a person looks at after a run in which pictures differed or were accepted: three pictures each, and a page for
// each component with all of them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Baseline } from './baseline.ts';
import { draw, type Difference } from './compare.ts';
import { toPng, twice, type Picture } from './picture.ts';

/** In Playwright's folder of results, which it empties before each run. */
const folder = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));

interface Case {
  id: string;
  mode: string;
  lines: string[];
}

const parts = ['expected', 'actual', 'diff'] as const;

export function writeEvidence(
  { id, mode, lines }: Case,
  screenshot: Picture,
  baseline: Baseline | null,
  difference: Difference | null,
): void {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${id}.${mode}`;
  if (baseline) writeFileSync(`${path}.expected.png`, toPng(twice(baseline.picture)));
  writeFileSync(`${path}.actual.png`, toPng(screenshot));
  if (difference) writeFileSync(`${path}.diff.png`, toPng(draw(screenshot, difference)));
  writeFileSync(`${path}.json`, JSON.stringify({ id, mode, lines }));
}

/** Storybook's ids are `components-statusbadge--approved`. */
const componentOf = ({ id }: Case): string => id.split('--')[0] ?? id;

/** Lists what differed, and writes the pages. */
export function writeSheets(): void {
  if (!existsSync(folder)) return;
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Case);
  const components = [...new Set(cases.map(componentOf))];
  const links = components.map((component) => {
    const ofIt = cases.filter((each) => componentOf(each) === component);
    writeFileSync(`${folder}/${component}.html`, page(component, ofIt.map(section).join('')));
    return `<p><a href="${component}.html">${component}</a> ${ofIt.length}</p>`;
  });
  writeFileSync(`${folder}/index.html`, page('Pictures that differ', links.join('')));

  const verb = process.env['UPDATE'] === '1' ? 'written anew' : 'different';
  console.log(`\n${cases.length} pictures are ${verb}. Look at them: test-results/pictures/index.html`);
  for (const { id, mode, lines } of cases) console.log(`  ${id} in ${mode}: ${lines.join('; ')}`);
}

function section({ id, mode, lines }: Case): string {
  const figures = parts
    .map((part) => ({ part, file: `${id}.${mode}.${part}.png` }))
    .filter(({ file }) => existsSync(`${folder}/${file}`))
    .map(({ part, file }) => `<figure><figcaption>${part}</figcaption><img src="${file}"></figure>`);
  return `<section><h2>${id} in ${mode}</h2><p>${lines.join('<br>')}</p><div>${figures.join('')}</div></section>`;
}

const page = (title: string, body: string): string => `<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<style>
  body { font: 14px system-ui; }
  div { display: flex; gap: 8px; }
  figure { margin: 0; flex: 1; min-width: 0; }
  img { max-width: 100%; border: 1px solid silver; }
</style>
<h1>${title}</h1>
${body}
`;
