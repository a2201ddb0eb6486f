import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A piece of code in the documentation. */
export interface Block {
  /** Where it stands, from the root. */
  file: string;
  /** The line of its first line of code, from 1. */
  line: number;
  /** `tsx`, `css`, … */
  language: string;
  /** What is written behind the language. */
  note: string;
  code: string;
}

/** The fenced blocks of a Markdown or MDX text. One that does not end is a fault of the page. */
export function fencedBlocks(file: string, text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', fence, language = '', note = ''] = /^(\s*)(```+)(\w*)(.*)$/.exec(lines[at] ?? '') ?? [];
    if (!fence) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === fence);
    if (end < 0) throw new Error(`${file}:${at + 1} begins a block of code that does not end.`);
    const code = lines.slice(at + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    blocks.push({ file, line: at + 2, language, note: note.trim(), code: code.join('\n') });
    at = end;
  }
  return blocks;
}

/** The `@example` of each docstring of a source. */
function exampleBlocks(file: string, text: string): Block[] {
  const blocks: Block[] = [];
  for (const comment of text.matchAll(/\/\*\*[^]*?\*\//g)) {
    const first = text.slice(0, comment.index).split('\n').length;
    const lines = comment[0].replace(/\*\/$/, '').split('\n');
    lines.forEach((line, index) => {
      const [, rest] = /^\s*(?:\/\*)?\*\s*@example\s*(.*)$/.exec(line) ?? [];
      if (rest === undefined) return;
      const after = lines.slice(index + 1);
      const next = after.findIndex((each) => /^\s*\*\s*@\w/.test(each));
      const code = (next < 0 ? after : after.slice(0, next)).map((each) => each.replace(/^\s*\* ?/, ''));
      const own = rest ? [rest, ...code] : code;
      blocks.push({
        file,
        line: first + index + (rest ? 0 : 1),
        language: 'tsx',
        note: '',
        code: own.join('\n').trimEnd(),
      });
    });
  }
  return blocks;
}

function filesIn(folder: string, pattern: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Every piece of code that a reader of the documentation may copy. Pages made from a guide have the guide's own. */
export function blocksOf(): Block[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const guides = filesIn('stories', /\.mdx$/);
  const made = new Set(guides.map((file) => `dist/docs/${file.split('/').at(-1)?.replace(/x$/, '')}`));
  const pages = [
    ...readdirSync(root).filter((file) => file.endsWith('.md')),
    ...filesIn('docs', /\.md$/),
    ...guides,
    ...filesIn('dist/docs', /\.md$/).filter((file) => !made.has(file)),
  ];
  return [
    ...pages.flatMap((file) => fencedBlocks(file, read(file))),
    ...filesIn('src', /\.tsx?$/).flatMap((file) => exampleBlocks(file, read(file))),
  ];
}
