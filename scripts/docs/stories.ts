import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** What stands above the stories of a component (stories/about.ts), read from the source. */
export interface StoryAbout {
  purpose: string;
  reads: string;
  states: string[];
  semantics: string[];
  keys: string[];
  classes: string;
  more: string[];
}

const text = (node: ts.Node | undefined): string =>
  node && ts.isStringLiteralLike(node)
    ? node.text
    : node && ts.isBinaryExpression(node)
      ? text(node.left) + text(node.right)
      : '';

/** The texts of a list, or a single text as one. */
const texts = (node: ts.Node | undefined): string[] =>
  node && ts.isArrayLiteralExpression(node) ? node.elements.map(text).filter(Boolean) : [text(node)].filter(Boolean);

/** Every call of a function with this name in the file. */
function callsOf(tree: ts.SourceFile, name: string): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === name) found.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** The file of a component's stories, parsed. Null: it has none. */
export function storiesOf(component: string): ts.SourceFile | null {
  const path = join(root, `stories/${component}.stories.tsx`);
  if (!existsSync(path)) return null;
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** What a component's page says of it. Null: its stories say nothing. */
export function aboutOf(component: string): StoryAbout | null {
  const tree = storiesOf(component);
  const given = tree && callsOf(tree, 'about')[0]?.arguments[0];
  if (!given || !ts.isObjectLiteralExpression(given)) return null;
  const fields = new Map(
    given.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? [[each.name.getText(tree), each.initializer] as const] : [],
    ),
  );
  return {
    purpose: text(fields.get('purpose')),
    reads: text(fields.get('reads')),
    states: texts(fields.get('states')),
    semantics: texts(fields.get('semantics')),
    keys: texts(fields.get('keys')),
    classes: text(fields.get('classes')),
    more: texts(fields.get('more')),
  };
}

/** The class names that a component's page promises: `-part` goes with the name before it. */
export function classesOf(component: string): string[] {
  const quoted = [...(aboutOf(component)?.classes ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
  let block = '';
  return quoted.map((name) => {
    if (name.startsWith('-')) return block + name;
    block = name.replace(/(?<=^lr-\w+)-.*/, '');
    return name;
  });
}
