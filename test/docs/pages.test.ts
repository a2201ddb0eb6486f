// @vitest-environment node
// The pages for coding agents, as the build writes them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiOf } from '../../scripts/docs/api.ts';
import { guidesOf } from '../../scripts/docs/guides.ts';
import { guideAsMarkdown, shippedLinks } from '../../scripts/docs/markdown.ts';
import { freeNames } from '../../scripts/docs/names.ts';
import { pagesOf } from '../../scripts/docs/pages.ts';
import { aboutOf } from '../../scripts/docs/stories.ts';
import { readTokens } from '../../scripts/tokens/read.ts';
import source from '../../src/styles/tokens.json' with { type: 'json' };

const pages = pagesOf();
const { components, items } = apiOf();
const page = (name: string): string => pages[`docs/${name}.md`] ?? '';
const names = Object.keys(pages);

describe('a page', () => {
  it.each(components.map((each) => [each.name, each] as const))(
    'of %s names each prop with its type and what it does',
    (name, { props }) => {
      for (const prop of props) {
        const row = page(name)
          .split('\n')
          .find((line) => line.startsWith(`| \`${prop.name}\` |`));
        expect(row, prop.name).toBeDefined();
        expect(row).toContain(prop.text);
        if (prop.fallback) expect(row).toContain(prop.fallback.replaceAll('|', '\\|'));
        // A row that has more or fewer cells than its head is no row of it.
        expect(row?.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
      }
    },
  );

  it.each(components.map(({ name }) => name))('of %s has what it takes to use it', (name) => {
    expect(page(name)).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from 'react-liveness-report';`));
    expect(page(name)).toContain("import 'react-liveness-report/styles.css';");
    const sections = [...page(name).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(expect.arrayContaining(['Use', 'Props', 'Errors']));
    const about = aboutOf(name);
    if (!about) return;
    expect(sections).toEqual(
      expect.arrayContaining(['Reads', 'States', 'Semantics', 'Keys', 'Classes', 'Selectors for tests']),
    );
    for (const line of [about.purpose, ...about.states, ...about.semantics, ...about.more])
      expect(page(name)).toContain(line);
  });

  it('of functions and of types has every one that is exported', () => {
    for (const { name, kind } of items) {
      if (kind !== 'type') expect(page('functions')).toContain(`## \`${name}\``);
      else if (!name.endsWith('Props')) expect(page('types')).toMatch(new RegExp(`^## ${name}$`, 'm'));
    }
  });

  it.each(names)('%s leads only to what is shipped, and holds nothing of the workbench', (name) => {
    const text = pages[name] ?? '';
    expect(text).not.toMatch(/\?path=|<Canvas|<Meta|<Table|\{\/\*/);
    // A heading with nothing below it stood over something that only a browser draws.
    expect(text.match(/^(#+) .*\n+(?=\1 |$(?![^]))/gm) ?? []).toEqual([]);
    for (const [, to = ''] of text.matchAll(/\]\((\.\.?\/[^)#]+)/g)) {
      const target = new URL(to, `file:///${name}`).pathname.slice(1);
      expect([...names, 'CHANGELOG.md']).toContain(target);
    }
  });

  it.each(names)('%s begins with its title, and ends with a line', (name) => {
    expect(pages[name]).toMatch(/^# \S[^\n]*\n\n/);
    expect(pages[name]).toMatch(/\S\n$/);
  });
});

describe('llms.txt', () => {
  const text = pages['llms.txt'] ?? '';
  it('has a title, a summary and a line for each page', () => {
    expect(text).toMatch(/^# react-liveness-report\n\n> \S/);
    for (const name of names.filter((each) => each !== 'llms.txt')) expect(text).toContain(`(./${name}): `);
    for (const line of text.split('\n').filter((each) => each.startsWith('- [')))
      expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): \S.{10,}/);
  });

  it('has every guide', () => {
    expect(guidesOf().length).toBeGreaterThan(8);
    for (const { title } of guidesOf()) expect(text).toContain(`[${title}]`);
  });
});

it('the page of the tokens names each, and that of theming has each recipe', () => {
  const tokens = readTokens(source);
  expect(tokens.length).toBeGreaterThan(30);
  for (const { name } of tokens) expect(page('tokens')).toContain(`| \`${name}\` |`);
  for (const kit of ['antd', 'mantine', 'mui', 'primer', 'radix', 'shadcn'])
    expect(page('theming')).toContain(readFileSync(`stories/kits/${kit}.css`, 'utf8').trim());
});

describe('a guide as Markdown', () => {
  it.each([
    ['a live example goes', '# A\n\n<Canvas\n  of={X.Y}\n/>\n\nText.', '# A\n\nText.\n'],
    ['imports and exports go', "import a from 'a';\nexport const b = {\n  c: 1,\n};\n\n# A", '# A\n'],
    [
      'a table stays',
      '<Table\n  head={["A", "B"]}\n  rows={[["`a | b`", "c"]]}\n/>',
      '| A | B |\n| --- | --- |\n| `a \\| b` | c |\n',
    ],
    [
      'code stays as it is',
      '```tsx\nimport { a } from "a";\n<Canvas />\n```',
      '```tsx\nimport { a } from "a";\n<Canvas />\n```\n',
    ],
    ['what stands in an element stays', '<Note>\n\nRead **this**.\n\n</Note>', 'Read **this**.\n'],
  ])('%s', (_name, mdx, markdown) => {
    expect(guideAsMarkdown(mdx)).toBe(markdown);
  });

  it('says which element does not end', () => {
    expect(() => guideAsMarkdown('<Canvas of={X}\n\nText.')).toThrow(/<Canvas/);
  });

  it.each([
    ['[Start](?path=/docs/guide-start--docs)', '[Start](./start.md)'],
    ['[Links](?path=/docs/guide-links-and-expiry--docs)', '[Links](./links-and-expiry.md)'],
    ['[Badge](?path=/docs/components-statusbadge--docs)', '[Badge](./StatusBadge.md)'],
    ['[Try it](?path=/story/guide-your-report--start)', 'Try it'],
    ['[Gone](?path=/docs/guide-gone--docs)', 'Gone'],
  ])('%s becomes %s', (link, shipped) => {
    expect(shippedLinks(link, new Set(['start', 'links-and-expiry', 'StatusBadge']))).toBe(shipped);
  });
});

describe('the names that an example needs', () => {
  it.each([
    ['<A b={c} d="e" {...f} />', ['A', 'c', 'f']],
    ['const { a, b: c } = d(); a(c);', ['d']],
    ['x.y.z', ['x']],
    ['({ a: b, c })', ['b', 'c']],
    ['const f = ({ a }: P) => <div className={a}>{g}</div>;', ['P', 'g']],
  ])('%s', (code, needed) => {
    expect(freeNames(code)).toEqual(needed);
  });
});
