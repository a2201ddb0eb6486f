import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideAsMarkdown, sentenceOf } from './markdown.ts';
import { tokenTables } from './tokenTables.ts';

const folder = join(import.meta.dirname, '../../stories/guide');

export interface Guide {
  /** The name of its file: `links-and-expiry`. */
  name: string;
  title: string;
  /** The first sentence. */
  about: string;
  text: string;
}

/** The guide pages of the workbench, as Markdown, the start first. */
export function guidesOf(): Guide[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file): Guide => {
      const mdx = readFileSync(join(folder, file), 'utf8');
      const texts = new Map(
        [...mdx.matchAll(/^import (\w+) from '(.+)\?raw';$/gm)].map(
          ([, called = '', path = '']) => [called, readFileSync(join(folder, path), 'utf8')] as const,
        ),
      );
      const text = guideAsMarkdown(mdx, { texts, parts: tokenTables });
      const first = text.split('\n\n').find((part) => part && !/^(?:[#|<]|- |```)/.test(part)) ?? '';
      return {
        name: file.replace(/\.mdx$/, ''),
        title: /^# (.+)$/m.exec(text)?.[1] ?? file,
        about: sentenceOf(first.replaceAll('\n', ' ')),
        text,
      };
    })
    .toSorted((a, b) => Number(b.name === 'start') - Number(a.name === 'start') || a.name.localeCompare(b.name));
}
