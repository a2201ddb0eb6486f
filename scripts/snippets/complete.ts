import ts from 'typescript';
import { freeNames } from '../docs/names.ts';
import type { Block } from './blocks.ts';

/** What can be had by name, and from where: the first that has it gives it. */
export type Sources = readonly { from: string; values: ReadonlySet<string>; types: ReadonlySet<string> }[];

/** An example as a module: one line before it, and the lines of the page as they are. */
export interface Whole {
  code: string;
  /** What the default export is: an element, a function that gives one or does something, or nothing at all. */
  makes: 'element' | 'function' | 'nothing';
  /** The components that it names at its top. */
  components: string[];
}

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

const isJsx = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node)
    ? isJsx(node.expression)
    : ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

/** Whether it waits outside of every function of its own. */
function waits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => waits(child) || undefined) ?? false;
}

/** One line with everything that the code names and does not have. */
function imports(code: string, sources: Sources): string {
  const left = new Set(freeNames(code));
  return sources
    .flatMap(({ from, values, types }) => {
      const mine = [...left].filter((name) => values.has(name) || types.has(name));
      for (const name of mine) left.delete(name);
      const names = mine.map((name) => (values.has(name) ? name : `type ${name}`));
      return names.length ? [`import { ${names.join(', ')} } from '${from}';`] : [];
    })
    .join(' ');
}

/** The names of the components that stand at the top of the code and are not exported. */
function componentsOf(tree: ts.SourceFile): { name: string; isExported: boolean }[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      Boolean(ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
    const names = ts.isFunctionDeclaration(statement)
      ? [statement.name?.text ?? '']
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
            .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
            .map(({ name }) => name.getText())
        : [];
    return names.filter((name) => /^[A-Z]/.test(name)).map((name) => ({ name, isExported }));
  });
}

/** Makes a module of an example: a fragment gets what it names, and a function around it where it is no module yet. */
export function complete({ code }: Pick<Block, 'code'>, sources: Sources): Whole {
  const tree = parse(code);
  const isModule = tree.statements.some(
    (each) =>
      ts.isImportDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      (ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  );
  const last = tree.statements.at(-1);
  const drawn = last && ts.isExpressionStatement(last) && isJsx(last.expression) ? last : undefined;
  const head = `${imports(code, sources)} export {};`;
  const found = componentsOf(tree);
  const hidden = found.filter(({ isExported }) => !isExported).map(({ name }) => name);
  const components = found.map(({ name }) => name);
  const before = (at: ts.Node, text: string): string =>
    `${code.slice(0, at.getStart(tree))}${text}${code.slice(at.getStart(tree))}`;
  if (isModule || (components.length > 0 && !drawn)) {
    const body = drawn ? before(drawn, 'export default ') : code;
    const tail = hidden.length ? `\nexport { ${hidden.join(', ')} };` : '';
    return { code: `${head}\n${body}${tail}\n`, makes: drawn ? 'element' : 'nothing', components };
  }
  const body = drawn ? before(drawn, 'return ') : code;
  const isAsync = waits(tree) ? 'async ' : '';
  return {
    code: `${head} export default ${isAsync}function Example() {\n${body}\n}\n`,
    makes: 'function',
    components: [],
  };
}
