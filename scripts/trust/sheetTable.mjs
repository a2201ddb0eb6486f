// The table of stylesheets in the guide: made from what the build weighs, and held against it.

/** As for the table of the README: small changes are no news. */
const tolerance = { share: 0.02, kb: 0.1 };

const begin = '{/* sheets: made by `npm run size -- --write` */}';
const end = '{/* end of sheets */}';

/** @type {Record<string, string>} */
const whole = {
  'styles.css': 'everything',
  'report.css': 'reports, their parts and the decision panel',
  'styles.unlayered.css': 'everything, on a page whose reset counts much',
  'report.unlayered.css': 'the same, of report.css',
};

/** @param {Record<string, number>} sheets Bytes by name. @returns {[name: string, what: string, kb: string][]} */
const rowsOf = (sheets) => {
  const alone = Object.keys(sheets)
    .filter((name) => !(name in whole))
    .toSorted();
  return [...Object.keys(whole), ...alone].map((name) => [
    name,
    whole[name] ?? `\`${name.replace('.css', '')}\` alone`,
    ((sheets[name] ?? 0) / 1000).toFixed(1),
  ]);
};

/** @param {Record<string, number>} sheets */
const textOf = (sheets) => `${begin}

<Table
  head={['Stylesheet', 'For', 'KB']}
  rows={[
${rowsOf(sheets)
  .map(([name, what, kb]) => `    ['\`${name}\`', '${what}', '${kb}'],`)
  .join('\n')}
  ]}
/>

${end}`;

/** @param {string} document */
function placeIn(document) {
  const [start, stop] = [document.indexOf(begin), document.indexOf(end)];
  return start < 0 || stop < start ? null : { start, stop: stop + end.length };
}

/** The page with the table in its place; null where it has none. @param {string} document @param {Record<string, number>} sheets */
export function writtenSheets(document, sheets) {
  const place = placeIn(document);
  return place && `${document.slice(0, place.start)}${textOf(sheets)}${document.slice(place.stop)}`;
}

/** What of the table is too old, one sentence each. @param {string} document @param {Record<string, number>} sheets @returns {string[]} */
export function sheetFaults(document, sheets) {
  const place = placeIn(document);
  if (!place) return ['The guide has no place for the table of stylesheets.'];
  const said = [...document.slice(place.start, place.stop).matchAll(/\['`([^`]+)`', '([^']*)', '([\d.]+)'\]/g)];
  const rows = rowsOf(sheets);
  const named = (/** @type {string[]} */ [name, what]) => `${name}: ${what}`;
  if (said.map(([, ...row]) => named(row)).join() !== rows.map(named).join())
    return ['The table of stylesheets in the guide names others than the build: npm run size -- --write'];
  return rows.flatMap(([name, , kb], index) => {
    const is = Number(kb);
    const stands = Number(said[index]?.[3]);
    const may = Math.max(tolerance.kb, is * tolerance.share) + 1e-9;
    return Math.abs(is - stands) > may
      ? [`The guide says ${stands} KB of ${name}, which weighs ${is}: npm run size -- --write`]
      : [];
  });
}
