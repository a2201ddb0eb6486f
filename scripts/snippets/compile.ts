import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import type { Written } from './write.ts';

const root = join(import.meta.dirname, '../..');

/** What the compiler says of an example, with the place on its page. */
export interface Fault {
  place: string;
  path: string;
  code: string;
  text: string;
}

/** Checks all examples at once, as a consumer’s compiler would. */
export function compile(folder: string, snippets: readonly Written[]): Fault[] {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout, stderr, error } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  const byName = new Map(snippets.map((each) => [basename(each.path), each]));
  return `${stdout}${stderr}`.split('\n').flatMap((line): Fault[] => {
    const [, file = '', row = '', code = '', text = ''] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    if (!file) return line.startsWith('error') ? [{ place: '', path: '', code: '', text: line }] : [];
    const snippet = byName.get(basename(file));
    if (!snippet) return [{ place: file, path: '', code, text }];
    const { block, path } = snippet;
    // The first line is the one that was put before.
    return [{ place: `${block.file}:${block.line + Number(row) - 2}`, path, code, text }];
  });
}
