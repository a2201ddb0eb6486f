import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { selectors } from '../../src/testing/selectors.ts';
import { apiOf, type Api, type Component, type Item, type Prop } from './api.ts';
import { messagesToDevelopers } from './developer.ts';
import { guidesOf, type Guide } from './guides.ts';
import { code, list, section, sentenceOf, shippedLinks, table } from './markdown.ts';
import { freeNames } from './names.ts';
import { aboutOf, examplesOf } from './stories.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  name: string;
  description: string;
  exports: Record<string, unknown>;
}

/** What each name of the preamble stands for, by its docstring. */
function glossary(): Map<string, string> {
  const tree = ts.createSourceFile('preamble.tsx', read('scripts/docs/preamble.tsx'), ts.ScriptTarget.Latest, true);
  return new Map(
    tree.statements.filter(ts.isVariableStatement).flatMap((statement) => {
      const [doc] = ts.getJSDocCommentsAndTags(statement);
      const said = doc && typeof doc.comment === 'string' ? doc.comment : null;
      return statement.declarationList.declarations.flatMap((each): [string, string][] =>
        said === null ? [] : [[each.name.getText(), said]],
      );
    }),
  );
}

/** The names that the example needs, each with what it is. */
function needs(example: string, known: ReadonlyMap<string, string>): string {
  const names = freeNames(example).filter((name) => known.has(name));
  return list(names.map((name) => `\`${name}\`: ${known.get(name)}.`));
}

/** The example with what it imports: a module that can be pasted. */
function wholeExample(example: string, api: Api, manifest: Manifest): string {
  const exported = new Set([...api.components, ...api.items].map(({ name }) => name));
  const imports = freeNames(example).filter((name) => exported.has(name));
  const head = [
    `import { ${imports.toSorted().join(', ')} } from '${manifest.name}';`,
    `import '${manifest.name}/styles.css';`,
  ];
  const body = /^\s*</.test(example)
    ? `export function Example() {\n  return (\n${example.trim().replace(/^/gm, '    ')}\n  );\n}`
    : `export ${example.trim()}`;
  return `${head.join('\n')}\n\n${body}`;
}

const quotes = (type: string): string => type.replaceAll('"', "'");

function propRow({ name, type, required, fallback, text }: Prop): string[] {
  const default_ = required ? '**required**' : fallback === null ? '–' : fallback;
  return [`\`${name}\``, `\`${quotes(type)}\``, default_, text];
}

function sheetsFor(name: string, { name: self, exports }: Manifest): string {
  // A provider draws nothing.
  const own =
    './*.css' in exports && name !== 'ReportProvider'
      ? `, or \`${self}/${name}.css\`, which holds what this component draws and nothing else; load as many of these as a page shows components`
      : '';
  return `The sheet is \`${self}/styles.css\`, imported once in your page${own}. Without any, it is plain HTML with the same words and roles.`;
}

const elements: Record<string, string> = {
  HTMLSpanElement: 'span',
  HTMLDivElement: 'div',
  HTMLDListElement: 'dl',
  HTMLParagraphElement: 'p',
  HTMLElement: 'element',
};

function rootLine(element: string | null): string {
  if (element === null) return '';
  const tag = elements[element] ?? 'element';
  return `Everything else that ${tag === 'element' ? 'an HTML element' : `a \`<${tag}>\``} takes (\`className\`, \`style\`, \`id\`, \`data-*\`, \`aria-*\`) lands on the root, and so does \`ref\` (\`${element}\`).`;
}

/** A part of a class name, with the name that it belongs to. */
function inFull(classes: string): string {
  let block = '';
  return classes.replace(/`([\w-]+)`/g, (_, name: string) => {
    if (name.startsWith('-')) return `\`${block}${name}\``;
    block = name.replace(/(?<=^lr-\w+)-.*/, '');
    return `\`${name}\``;
  });
}

/** The props through which a component tells or asks its host something. */
const callbacks = (props: readonly Prop[]): Prop[] => props.filter(({ name }) => /^on[A-Z]/.test(name));

function componentPage(component: Component, api: Api, manifest: Manifest, known: ReadonlyMap<string, string>): string {
  const { name, text, example, element, props } = component;
  const about = aboutOf(name);
  const stories = examplesOf(name).filter((each) => each.code !== null || each.line);
  const parts = Object.entries(
    (selectors as unknown as Record<string, Record<string, string> | undefined>)[name] ?? {},
  );
  return [
    `# ${name}`,
    `> ${about?.purpose ?? sentenceOf(text)}`,
    text,
    section('Use', code(wholeExample(example, api, manifest)), needs(example, known), sheetsFor(name, manifest)),
    section(
      'Props',
      table(['prop', 'type', 'default', 'what it does'], props.map(propRow)),
      rootLine(element),
      'Types are in [types](./types.md).',
    ),
    about
      ? [
          section('Reads', about.reads),
          section('States', list(about.states)),
          section('Semantics', list(about.semantics)),
          section('Keys', list(about.keys.length ? about.keys : ['None of its own: nothing in it takes focus.'])),
          section('Classes', inFull(about.classes), 'These stay. Style them, and for tests see the selectors.'),
        ].join('\n\n')
      : '',
    parts.length
      ? section(
          'Selectors for tests',
          `From \`${manifest.name}/testing\`; ask by role and name first.`,
          table(
            ['selector', 'finds'],
            parts.map(([part, selector]) => [`\`selectors.${name}.${part}\``, `\`${selector}\``]),
          ),
        )
      : '',
    callbacks(props).length
      ? section(
          'Events',
          list(callbacks(props).map((prop) => `\`${prop.name}\` ${quotes(`\`${prop.type}\``)}: ${prop.text}`)),
        )
      : '',
    section(
      'Errors',
      list(messagesToDevelopers(name)),
      'It never throws because of what a report holds. What is wrong is said at its place, and in development once in the console: see [console errors](./console-errors.md).',
    ),
    about ? section('Good to know', list(about.more)) : '',
    stories.length
      ? section(
          'States to see in the workbench',
          list(
            stories.map(({ name: story, line, code: text_ }) =>
              [`**${story}**`, line && `${line.replace(/\.$/, '')}.`, text_ && `\`${text_}\``]
                .filter(Boolean)
                .join(' – '),
            ),
          ),
        )
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

const itemPart = ({ name, text, code: declaration, example }: Item, isCalled: boolean): string =>
  [
    `## ${isCalled ? `\`${name}\`` : name}`,
    text,
    code(declaration, 'ts declaration'),
    example ? `For example:\n\n${code(example)}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');

function itemsPage(title: string, about: string, items: readonly Item[]): string {
  return [`# ${title}`, `> ${about}`, ...items.map((item) => itemPart(item, item.kind !== 'type'))].join('\n\n');
}

/** What every page of a coding agent should know before it reads another. */
const promises = [
  'The components draw. They never fetch, store or decide: pass `report` (the object under `liveness` in the API’s response, in its own snake_case names) and take what the reader does by `onRefresh`, `onDecide`, `onEvent`.',
  'Never make up a score, a limit or an age: null is “not available”, 0 is 0, and there are no default thresholds. Do not write `score || …`.',
  'Pass `caseId` (your own id of the case) and `receivedAt` (when you got the response), kept with the response and not written inline as `new Date()`.',
  'A signed URL is a credential: put none into a log, a key, a title or an error. Store `retain(report)` only.',
  'React 18.2 or 19, ES modules. `react-liveness-report/read` and `react-liveness-report/testing` have no React in them.',
  'In a React Server Component import the badge, the gauge and the age from `react-liveness-report/server`, and give them `messages` and `locale` themselves: no context reaches them.',
];

function llms(manifest: Manifest, components: readonly Component[], guides: readonly Guide[]): string {
  const link = (name: string, title: string, about: string): string => `[${title}](./docs/${name}.md): ${about}`;
  return [
    `# ${manifest.name}`,
    `> ${manifest.description}.`,
    `\`npm install ${manifest.name}\`, then \`import { LivenessReport } from '${manifest.name}'\` and, once, \`import '${manifest.name}/styles.css'\`.`,
    list(promises),
    section(
      'Components',
      list(components.map(({ name, text }) => link(name, name, sentenceOf(aboutOf(name)?.purpose ?? text)))),
    ),
    section('Guides', list(guides.map(({ name, title, about }) => link(name, title, about)))),
    section(
      'Reference',
      list([
        link('functions', 'Functions', 'what reads, checks and keeps a report, without drawing it.'),
        link('types', 'Types', 'every exported type with its fields.'),
        link(
          'testing-api',
          'Testing API',
          'the clock, the sample reports, the links and the selectors for your tests.',
        ),
        link('console-errors', 'Console errors', 'what is said in development, and what to do.'),
      ]),
    ),
    section('Optional', list([`[Changelog](../CHANGELOG.md): what changed for whoever upgrades.`])),
  ].join('\n\n');
}

/** The pages that are shipped for coding agents, by their path in `dist`: made of docstrings, props, stories and guides, never by hand. */
export function pagesOf(): Record<string, string> {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const api = apiOf();
  const known = glossary();
  const guides = guidesOf();
  const testing = apiOf('testing');
  const pages: Record<string, string> = {};
  for (const component of api.components) pages[component.name] = componentPage(component, api, manifest, known);
  for (const { name, text } of guides) pages[name] = text;
  const called = api.items.filter(({ kind }) => kind !== 'type');
  pages['functions'] = itemsPage('Functions', 'What reads, checks and keeps a report, without drawing it.', called);
  pages['types'] = itemsPage(
    'Types',
    `Import them from \`${manifest.name}\`. The API’s names stay snake_case, ours are camelCase.`,
    api.items.filter(({ kind, name }) => kind === 'type' && !name.endsWith('Props')),
  );
  pages['testing-api'] = itemsPage(
    'Testing API',
    `Import it from \`${manifest.name}/testing\`. It needs no test framework and no React.`,
    testing.items,
  );
  pages['console-errors'] = [
    '# Console errors',
    '> What the components tell the developer with `console.error`, once each, and never in production. Each says what happened and what to do. `…` stands for a name.',
    list(messagesToDevelopers()),
  ].join('\n\n');
  const names = new Set(Object.keys(pages));
  return {
    'llms.txt': `${llms(manifest, api.components, guides)}\n`,
    ...Object.fromEntries(
      Object.entries(pages).map(([name, text]) => [`docs/${name}.md`, `${shippedLinks(text, names).trim()}\n`]),
    ),
  };
}
