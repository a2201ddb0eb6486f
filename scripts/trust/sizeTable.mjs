// The table of sizes in the README: made from what the build weighs, and held against it.

/** The table may be older than the build by so much of a number, or by so many KB where that is more: small changes are no news. */
const tolerance = { share: 0.02, kb: 0.1 };

const begin = '<!-- sizes: made by `npm run size -- --write` -->';
const end = '<!-- /sizes -->';

/** @typedef {{ table: [what: string, bytes: number][], alone: [name: string, bytes: number][], languages: number[] }} Sizes */

/** @param {number} bytes */
const kb = (bytes) => (bytes / 1000).toFixed(1);

/** @param {Sizes} sizes */
const textOf = ({ table, alone, languages }) =>
  [
    begin,
    'What a bundle pays, in KB (1,000 bytes), minified and gzipped, without React:',
    [
      '| what you import | KB |',
      '| --- | ---: |',
      ...table.map(([what, bytes]) => `| ${what} | ${kb(bytes)} |`),
      ...(languages.length
        ? [
            `| a language of \`react-liveness-report/locales\`, at least | ${kb(Math.min(...languages))} |`,
            `| the same, at most | ${kb(Math.max(...languages))} |`,
          ]
        : []),
    ].join('\n'),
    `The JS of one component alone: ${alone.map(([name, bytes]) => `\`${name}\` ${kb(bytes)}`).join(' · ')}.`,
    end,
  ].join('\n\n');

/** @param {string} document */
function placeIn(document) {
  const start = document.indexOf(begin);
  const stop = document.indexOf(end, start);
  return start < 0 || stop < 0 ? null : { start, stop: stop + end.length };
}

const missing = `README.md has no place for the sizes: put these two lines where the table should stand.\n    ${begin}\n    ${end}`;

/** The document with the table in its place; null where it has none. @param {string} document @param {Sizes} sizes */
export function written(document, sizes) {
  const place = placeIn(document);
  return place && `${document.slice(0, place.start)}${textOf(sizes)}${document.slice(place.stop)}`;
}

/** What stands in the document, apart from its numbers; and these. @param {string} text */
function read(text) {
  const number = /\b\d+\.\d\b/g;
  const bare = text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');
  return { words: bare.replace(number, '#'), numbers: (bare.match(number) ?? []).map(Number) };
}

/** What of the table is too old, one sentence each. @param {string} document @param {Sizes} sizes @returns {string[]} */
export function faultsOf(document, sizes) {
  const place = placeIn(document);
  if (!place) return [missing];
  const stands = read(document.slice(place.start, place.stop));
  const is = read(textOf(sizes));
  if (stands.words !== is.words)
    return ['The table of sizes in README.md names other things than the build has: run `npm run size -- --write`.'];
  const names = [...sizes.table, ['the smallest language', 0], ['the largest language', 0], ...sizes.alone];
  return is.numbers.flatMap((now, index) => {
    const told = stands.numbers[index] ?? 0;
    if (Math.abs(now - told) <= Math.max(tolerance.kb, now * tolerance.share) + 1e-9) return [];
    return [
      `README.md says ${told} KB of ${names[index]?.[0]}, and it weighs ${now} now: run \`npm run size -- --write\`, and ask yourself whether it should.`,
    ];
  });
}
