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

/** A row of a table as a line: what, and what of it. */
const lineOf = (node: ts.Node): string =>
  ts.isArrayLiteralExpression(node) ? node.elements.map(text).join(': ') : text(node);

/** The texts of a list, or a single text as one. */
const texts = (node: ts.Node | undefined): string[] =>
  node && ts.isArrayLiteralExpression(node) ? node.elements.map(lineOf).filter(Boolean) : [text(node)].filter(Boolean);

/** Every call of a function with this name, in a piece of code. */
function callsIn(node: ts.Node, name: string): ts.CallExpression[] {
  const here = ts.isCallExpression(node) && node.expression.getText() === name ? [node] : [];
  const below: ts.CallExpression[] = [];
  node.forEachChild((child) => void below.push(...callsIn(child, name)));
  return [...here, ...below];
}

/** The file of a component's stories, parsed. Null: it has none. */
function storiesOf(component: string): ts.SourceFile | null {
  const path = join(root, `stories/${component}.stories.tsx`);
  if (!existsSync(path)) return null;
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** What a component's page says of it. Null: its stories say nothing. */
export function aboutOf(component: string): StoryAbout | null {
  const tree = storiesOf(component);
  const given = tree && callsIn(tree, 'about')[0]?.arguments[0];
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

/** One story: what it shows, and what it passes. */
export interface StoryExample {
  name: string;
  line: string;
  /** The component as it is written, where the story has nothing but props. Null: it needs a host of its own. */
  code: string | null;
}

const fieldsOf = (node: ts.Expression | undefined): ts.ObjectLiteralElementLike[] => {
  if (node && (ts.isSatisfiesExpression(node) || ts.isAsExpression(node))) return fieldsOf(node.expression);
  return node && ts.isObjectLiteralExpression(node) ? [...node.properties] : [];
};

const fieldOf = (fields: readonly ts.ObjectLiteralElementLike[], name: string): ts.Expression | undefined =>
  fields.find((each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText() === name)
    ?.initializer;

/** Props as they are written in JSX; a story's own win over those of all. Null: one of them is no plain prop. */
function propsIn(args: ts.Expression | undefined): Map<string, string> | null {
  const props = new Map<string, string>();
  for (const each of fieldsOf(args)) {
    if (ts.isShorthandPropertyAssignment(each)) props.set(each.name.text, `{${each.name.text}}`);
    else if (!ts.isPropertyAssignment(each)) return null;
    else {
      const value = each.initializer;
      const plain = ts.isStringLiteral(value) && !/["\\\n]/.test(value.text);
      props.set(each.name.getText(), plain ? `"${value.text}"` : `{${value.getText().replace(/\s+/g, ' ')}}`);
    }
  }
  return props;
}

/** The stories of a component in their order, each with its line and its code. */
export function examplesOf(component: string): StoryExample[] {
  const tree = storiesOf(component);
  if (!tree) return [];
  const variables = tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((each) => ({
          name: each.name.getText(),
          fields: fieldsOf(each.initializer),
          isStory: statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false,
        }))
      : [],
  );
  const shared = propsIn(fieldOf(variables.find(({ name }) => name === 'meta')?.fields ?? [], 'args'));
  return variables
    .filter(({ isStory }) => isStory)
    .map(({ name, fields }): StoryExample => {
      const own = propsIn(fieldOf(fields, 'args'));
      const parameters = fieldOf(fields, 'parameters');
      const said = parameters ? callsIn(parameters, 'story')[0] : undefined;
      const props = shared && own ? [...new Map([...shared, ...own])] : null;
      const written = props?.map(([prop, value]) => (value === '{true}' ? prop : `${prop}=${value}`)).join(' ');
      return {
        name: name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' '),
        line: text(said?.arguments[0]),
        code: fieldOf(fields, 'render') || written === undefined ? null : `<${component} ${written} />`,
      };
    });
}
