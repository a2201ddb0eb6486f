import MiniSearch from 'minisearch';
import type { Entry } from './entriesOf.ts';

export type Find = (query: string) => Entry[];

const most = 8;

/** What people type who do not know our words. Each word brings these with it. */
const alike: Record<string, readonly string[]> = {
  a11y: ['accessibility'],
  attack: ['presentation', 'injection', 'spoof'],
  breaking: ['upgrading', 'major'],
  color: ['colour', 'tone'],
  colour: ['tone'],
  csp: ['policy'],
  dark: ['theme', 'scheme'],
  i18n: ['language', 'locale', 'words'],
  keyboard: ['keys'],
  paper: ['print'],
  shortcut: ['keys'],
  signed: ['link'],
  spoof: ['presentation', 'attack'],
  ssr: ['server', 'rendering'],
  translate: ['language', 'words'],
  url: ['link'],
  wcag: ['accessibility'],
};

/** Ends that say nothing of the subject: printing, prints and printed are print. */
function stem(term: string): string {
  const lower = term.toLowerCase();
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s|e|y)$/, '') : lower;
}

const kinds: Record<Entry['kind'], number> = { Component: 1.15, Guide: 1.25, Function: 1.1, Prop: 1, State: 0.25 };

/** The search over all entries: by words, their beginnings, and words with a slip of the finger. Better ones first. */
export function finder(entries: readonly Entry[]): Find {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'of', 'text'],
    // A name such as `receivedAt` is found whole, and by its parts.
    tokenize: (text) =>
      text.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).concat(text.match(/\p{Ll}+\p{Lu}\w*/gu) ?? []),
    processTerm: (term) => stem(term) || null,
  });
  index.addAll(entries);
  const best = (query: string): Entry[] =>
    index
      .search(query, {
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { title: 4, of: 1.5 },
        boostDocument: (id) => kinds[entries[Number(id)]?.kind ?? 'State'],
      })
      .flatMap(({ id }) => entries[Number(id)] ?? []);
  return (query) => {
    // next.js is Next, and a query of a whole page is about its beginning.
    const words = query
      .trim()
      .slice(0, 200)
      .replaceAll(/\.js\b/gi, '');
    if (!words) return [];
    const others = words
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => alike[word] ?? []);
    const all = best([words, ...others].join(' '));
    // A state is looked for less often than what it is a state of.
    const first = all.find(({ kind }) => kind !== 'State');
    return [...new Set(first ? [first, ...all] : all)].slice(0, most);
  };
}
