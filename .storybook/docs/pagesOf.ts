import { sanitize, storyNameFromExport, toId } from 'storybook/internal/csf';
import ts from 'typescript';
import { anchorOfStory, slugs } from './anchors.ts';

interface Section {
  /** Null is the page’s beginning. */
  anchor: string | null;
  heading: string;
  text: string;
}

interface StoryDoc {
  id: string;
  name: string;
  line: string;
}

export interface Page {
  path: string;
  /** As Storybook names it; null where the stories have no page. */
  id: string | null;
  title: string;
  sections: readonly Section[];
  stories: readonly StoryDoc[];
  /** The component whose props are on it. */
  component: string | null;
}

/** What the pages of the workbench say, read from their sources, as a reader would find it. */
export function pagesOf(files: Record<string, string>): Page[] {
  return Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.mdx') ? guideOf(path, text) : storiesOf(path, text),
  );
}

function guideOf(path: string, text: string): Page[] {
  const [, title] = /<Meta title="([^"]+)"/.exec(text) ?? [];
  if (title === undefined) return [];
  const slug = slugs();
  const sections: { anchor: string | null; heading: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const [, marks = '', heading = ''] = (isCode ? null : /^(#{1,4}) (.+)$/.exec(line)) ?? [];
    const plainHeading = heading.replaceAll(/[`*]|\[([^\]]+)\]\([^)]+\)/g, '$1');
    if (marks)
      sections.push({
        anchor: marks === '#' ? (slug(plainHeading), null) : slug(plainHeading),
        heading: plainHeading,
        lines: [],
      });
    else if (!/^import |^<\/?[A-Z]/.test(line) || isCode) sections.at(-1)?.lines.push(line);
  }
  return [
    {
      path,
      id: `${sanitize(title)}--docs`,
      title,
      sections: sections.map(({ anchor, heading, lines }) => ({ anchor, heading, text: plain(lines.join(' ')) })),
      stories: [],
      component: /<LazyProps of="(\w+)"/.exec(text)?.[1] ?? null,
    },
  ];
}

const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/```\w*|[`*{}|[\]]|<\/?>|(?:head|rows)=|(?<![\p{L}\p{N}])'|',|'(?=\s|$)/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const aboutSections: readonly (readonly [key: string, anchor: string, heading: string])[] = [
  ['states', 'states', 'States'],
  ['semantics', 'semantics', 'Semantics'],
  ['keys', 'keys', 'Keys'],
  ['classes', 'classes', 'Classes'],
  ['more', 'good-to-know', 'Good to know'],
];

function storiesOf(path: string, text: string): Page[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const meta = valueOf(file, 'meta');
  const title = meta && textsIn(propertyOf(meta, 'title'))[0];
  if (!meta || title === undefined) return [];
  const [id = title] = textsIn(propertyOf(meta, 'id'));
  const component = propertyOf(meta, 'component');
  const page = callOf(meta, 'about')?.arguments[0];
  const [sentence = ''] = page ? textsIn(propertyOf(page, 'purpose')) : textsIn(findProperty(meta, 'description'));
  const sections: Section[] = [
    {
      anchor: null,
      heading: title.slice(title.lastIndexOf('/') + 1),
      text: plain([sentence, ...(page ? textsIn(propertyOf(page, 'reads')) : [])].join(' ')),
    },
    ...aboutSections.flatMap(([key, anchor, heading]) => {
      const lines = page ? textsIn(propertyOf(page, key)) : [];
      return lines.length === 0 ? [] : [{ anchor, heading, text: plain(lines.join(' ')) }];
    }),
  ];
  const stories = file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const [declared] = statement.declarationList.declarations;
    const isExported = statement.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || !declared?.initializer || !ts.isIdentifier(declared.name)) return [];
    const name = textsIn(propertyOf(declared.initializer, 'name'))[0] ?? storyNameFromExport(declared.name.text);
    const line = callOf(declared.initializer, 'story')?.arguments[0];
    return [{ id: toId(id, storyNameFromExport(declared.name.text)), name, line: plain(textsIn(line).join(' ')) }];
  });
  const hasPage = !textsIn(propertyOf(meta, 'tags')).includes('!autodocs');
  return [
    {
      path,
      id: hasPage ? `${sanitize(id)}--docs` : null,
      title,
      sections,
      stories,
      component: page && component && ts.isIdentifier(component) ? component.text : null,
    },
  ];
}

/** The anchors that a page has, for links to it. */
export function anchorsOf(page: Page): string[] {
  const fixed = page.component === null ? [] : ['props', 'semantics', 'keys'];
  return [
    ...fixed,
    ...page.sections.flatMap(({ anchor }) => anchor ?? []),
    ...page.stories.map(({ id }) => anchorOfStory(id)),
  ];
}

function valueOf(file: ts.SourceFile, name: string): ts.Node | undefined {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((each) => [...each.declarationList.declarations]);
  return declared.find((each) => each.name.getText() === name)?.initializer;
}

function propertyOf(node: ts.Node, name: string): ts.Node | undefined {
  const object = ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? node.expression : node;
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.filter(ts.isPropertyAssignment).find((each) => each.name.getText() === name)?.initializer;
}

function findProperty(node: ts.Node, name: string): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === name) return node.initializer;
  return ts.forEachChild(node, (child) => findProperty(child, name));
}

function callOf(node: ts.Node, name: string): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === name) return node;
  return ts.forEachChild(node, (child) => callOf(child, name));
}

/** Every text in it, in its order. */
function textsIn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...textsIn(child)));
  return found;
}
