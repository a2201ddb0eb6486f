import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(import.meta.dirname, '../../src');

let found: string[] | undefined;

/** The text of a message, with `…` for what is put in. Null: it is made elsewhere. */
function textOf(node: ts.Node | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return null;
}

function collect(): string[] {
  const messages = new Set<string>();
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const isTold = ts.isCallExpression(node) && node.expression.getText(tree) === 'tellDeveloper';
      const text = isTold ? textOf(node.arguments[0]) : null;
      if (text !== null) messages.add(text.replace(/^…(?=:| was )/, 'A component'));
      node.forEachChild(visit);
    };
    visit(tree);
  }
  return [...messages].toSorted();
}

/** What the components tell the developer in development; of one component, only what names it. */
export function messagesToDevelopers(component?: string): string[] {
  found ??= collect();
  return component
    ? found.filter((text) => text.startsWith(component) && !/\w/.test(text[component.length] ?? ''))
    : found;
}
