import ts from 'typescript';

/** A table; what stands between bars is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Items of a list; nothing for none. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A block of code. */
export const code = (text: string, language = 'tsx'): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

export const sentenceOf = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** A section with its heading; nothing where there is nothing to say. */
export const section = (title: string, ...parts: readonly string[]): string => {
  const said = parts.filter(Boolean).join('\n\n');
  return said ? `## ${title}\n\n${said}` : '';
};

/** Links into the workbench as links between the pages that are shipped. A link to a story goes, and its words stay. */
export function shippedLinks(text: string, pages: ReadonlySet<string>): string {
  return text.replace(
    /\[([^\]]*)\]\(\?path=\/(docs|story)\/([\w-]+?)(?:--[\w-]+)?(#[^)]+)?\)/g,
    (_, words: string, kind, id: string, place = '') => {
      const slug = id.replace(/^[a-z]+-/, '');
      const page = [...pages].find((name) => name.toLowerCase().replaceAll('-', '') === slug.replaceAll('-', ''));
      return kind === 'docs' && page ? `[${words}](./${page}.md${place})` : words;
    },
  );
}

/** How many lines from `start` on make one whole piece of JSX or code. */
function lengthOf(lines: readonly string[], start: number): number {
  for (let end = start + 1; end <= lines.length; end += 1) {
    const text = lines.slice(start, end).join('\n');
    const tree = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
    const { parseDiagnostics } = tree as unknown as { parseDiagnostics: readonly unknown[] };
    if (parseDiagnostics.length === 0) return end - start;
  }
  throw new Error(`What begins with “${lines[start]}” does not end.`);
}

/** The value of a literal: a text, or a list of such. */
function valueOf(node: ts.Node | undefined): unknown {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node)) return valueOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  return undefined;
}

/** What a guide page draws beside its words. */
interface Drawn {
  /** Files that it shows as text, by the names that it imports them by. */
  texts?: ReadonlyMap<string, string>;
  /** What components of its own say, by their names. */
  parts?: Readonly<Record<string, () => string>>;
}

/**
 * What a piece of JSX on a guide page says in Markdown: a table says its rows, a file its text, what has words in it says them, and a live
 * example nothing.
 */
function saidBy(jsx: string, { texts, parts = {} }: Drawn): string {
  const tree = ts.createSourceFile('a.tsx', jsx, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const [statement] = tree.statements;
  const element = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (element && ts.isJsxSelfClosingElement(element)) {
    const name = element.tagName.getText();
    const props = new Map(
      element.attributes.properties.flatMap((each) =>
        ts.isJsxAttribute(each) ? [[each.name.getText(), valueOf(each.initializer)] as const] : [],
      ),
    );
    if (name === 'Table') return table(props.get('head') as string[], props.get('rows') as string[][]);
    const text = texts?.get(/<Source code=\{(\w+)\}/.exec(jsx)?.[1] ?? '');
    return text === undefined ? (parts[name]?.() ?? '') : code(text, String(props.get('language')));
  }
  if (element && ts.isJsxElement(element))
    return element.children
      .map((child) => child.getText().trim())
      .filter((text) => text && !text.startsWith('<') && !text.startsWith('{'))
      .join('\n\n');
  return '';
}

/** A guide page as Markdown: its words, tables and code, without what needs a browser. */
export function guideAsMarkdown(mdx: string, drawn: Drawn = {}): string {
  const lines = mdx.split('\n').filter((line) => !/^\{\/\*.*\*\/\}$/.test(line));
  const out: string[] = [];
  let fenced = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*```/.test(line)) {
      fenced = !fenced;
      // What follows the language is for the check of the examples.
      out.push(line.replace(/^(\s*```\w+).*/, '$1'));
      continue;
    }
    const isCode = !fenced && /^(?:<[A-Z]|import\s|export\s)/.test(line);
    if (!isCode) {
      out.push(line);
      continue;
    }
    const length = lengthOf(lines, at);
    if (line.startsWith('<')) out.push(saidBy(lines.slice(at, at + length).join('\n'), drawn));
    at += length - 1;
  }
  return `${out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
