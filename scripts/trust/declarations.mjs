// What an API report declares, name by name: so that a change can be held against what is told of it.
import { createHash } from 'node:crypto';

/** The names that an entry exports, each with a short print of its declaration without comments. @param {string} report a file of api/ @returns {Record<string, Record<string, string>>} by entry */
export function printsOf(report) {
  /** @type {Record<string, Record<string, string>>} */
  const prints = {};
  for (const [, entry = '', code = ''] of report.matchAll(/^## `([^`]+)`\n+```ts\n([^]*?)^```/gm)) {
    /** @type {Map<string, string[]>} */
    const texts = new Map();
    for (const block of code.split(/\n\n(?=\/\/ @)/)) {
      const name =
        /^export (?:declare )?(?:abstract )?(?:const|let|var|function|class|interface|type|enum|namespace) (\w+)/m.exec(
          block,
        )?.[1];
      const alias = /^export \{ \w+ as (\w+) \}/m.exec(block)?.[1] ?? /^export (?:default|\*)[^\n]*/m.exec(block)?.[0];
      const known = name ?? alias;
      if (known)
        texts.set(known, [
          ...(texts.get(known) ?? []),
          block
            .replace(/^\s*\/\/.*$/gm, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ]);
    }
    prints[entry] = Object.fromEntries(
      Array.from(texts, ([name, each]) => [
        name,
        createHash('sha256').update(each.join('\n')).digest('hex').slice(0, 12),
      ]),
    );
  }
  return prints;
}

/** @typedef {{ entry: string, name: string, how: 'new' | 'changed' | 'gone' }} Difference */

/** What differs between two of them. @param {Record<string, Record<string, string>>} before @param {Record<string, Record<string, string>>} now @returns {Difference[]} */
export function differencesOf(before, now) {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted().flatMap((entry) => {
    const was = before[entry] ?? {};
    const is = now[entry] ?? {};
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted().flatMap((name) => {
      if (was[name] === is[name]) return [];
      return [{ entry, name, how: is[name] === undefined ? 'gone' : was[name] === undefined ? 'new' : 'changed' }];
    });
  });
}

/**
 * Whether a text names it in its code: as it is called, or, of what a component takes, the component. A name is often a word (`it`), so words
 * outside of backticks name nothing.
 *
 * @param {string} text @param {string} name
 */
export function isNamed(text, name) {
  const code = (text.match(/```[^]*?```|`[^`\n]+`/g) ?? []).join('\n');
  const names = [name, ...(name.endsWith('Props') ? [name.slice(0, -'Props'.length)] : [])];
  return names.some(
    (each) => each && new RegExp(`(?<![\\w$])${each.replace(/[.$*+?()[\]{}|\\]/g, '\\$&')}(?![\\w$/])`).test(code),
  );
}
