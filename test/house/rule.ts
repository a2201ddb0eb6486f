import ts from 'typescript';

/** Text by path, from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

export interface Rule {
  /** What holds, as one sentence. */
  name: string;
  why: string;
  /** What someone does who broke it. */
  fix: string;
  /** Each place where it does not hold, beginning with the path. */
  find: (files: Files) => string[];
  /** A small repository in which it does not hold: a rule that cannot fail is none. */
  broken: Files;
  /** In how many places. @default 1 */
  faults?: number;
  /** A close one in which it does. */
  fine: Files;
}

/** The files below the folders, of the endings. */
export function pick(files: Files, folders: RegExp, endings: RegExp): [path: string, text: string][] {
  return Object.entries(files).filter(([path]) => folders.test(path) && endings.test(path));
}

export const code = /\.tsx?$/;

/** The rooms whose files draw. */
export const views: RegExp =
  /^src\/(?:parts|facts|warnings|decision|source|viewer|evidence|matches|reports|faceMatch|element)\//;

const parsed = new Map<string, { text: string; tree: ts.SourceFile }>();

export function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known.tree;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(path, { text, tree });
  return tree;
}

/** Visits every node; what `look` returns is found there. */
export function search(path: string, text: string, look: (node: ts.Node) => string | undefined): string[] {
  const tree = parse(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = look(node);
    if (what) found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${what}`);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** Searches the code below `folders`. */
export function searchAll(files: Files, folders: RegExp, look: (node: ts.Node) => string | undefined): string[] {
  return pick(files, folders, code).flatMap(([path, text]) => search(path, text, look));
}

/** Every place where the pattern stands in the text. */
export function grep(path: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return `${path}:${line} ${match[0].trim()}`;
  });
}

export interface Import {
  from: string;
  to: string;
  line: number;
}

/** What the file imports or re-exports, by specifier. */
export function importsOf(path: string, text: string): Import[] {
  const tree = parse(path, text);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ from: path, to: specifier.text, line });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** The path that a relative specifier means, without an ending. */
export function resolve({ from, to }: Import): string | undefined {
  if (!to.startsWith('.')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of to.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
