// What changed for whoever upgrades, as changesets tell it: reading them, and the section of the changelog that they make. No file is touched here.

/** The kinds of a change, in the order of the changelog, with the heading of each. */
export const headings = { Fixed: 'Fixed', Changed: 'Changed: what you must do', New: 'New' };

/** @typedef {keyof typeof headings} Kind */
/** @typedef {{ kind: Kind | 'None', text: string }} Change */
/** @typedef {{ file: string, bump: string | null, changes: Change[], faults: string[], text: string }} Changeset `bump` is null where nothing of the package changes. */

/** How a change of each kind may count: before 1.0.0 a minor version breaks. @type {Record<Kind, (version: string) => string[]>} */
const bumps = {
  Fixed: () => ['patch', 'minor', 'major'],
  New: () => ['minor', 'major'],
  Changed: (version) => (version.startsWith('0.') ? ['minor', 'major'] : ['major']),
};

/** A changeset as it stands in its file. What is wrong with it is told, and never thrown. @param {string} file @param {string} source @param {{ name: string, version: string }} of @returns {Changeset} */
export function readChangeset(file, source, { name, version }) {
  const faults = [];
  const [, front, body] = /^---\r?\n([^]*?)---\r?\n?([^]*)$/.exec(source) ?? [];
  if (front === undefined || body === undefined)
    return { file, bump: null, changes: [], text: source, faults: ['has no front matter between two lines of ---'] };
  const lines = front.split(/\r?\n/).filter((line) => line.trim());
  /** @type {string | null} */
  let bump = null;
  for (const line of lines) {
    const [, of, how] = /^\s*["']?([^"':]+)["']?\s*:\s*["']?(\w+)["']?\s*$/.exec(line) ?? [];
    if (of !== name) faults.push(`names ${of ?? `“${line.trim()}”`}, and the only package here is ${name}`);
    else if (!how || !['patch', 'minor', 'major'].includes(how))
      faults.push(`says ${how} where patch, minor or major is wanted`);
    else bump = how;
  }
  const changes = changesIn(body);
  if (!changes.length) faults.push('says nothing');
  for (const { kind, text } of changes) {
    if (!kind)
      faults.push(
        `has a paragraph of no kind: begin “${text.slice(0, 40)}” with ${Object.keys(headings).join(':, ')}: or None:`,
      );
    else if (kind === 'None' ? bump !== null : bump === null)
      faults.push(
        kind === 'None'
          ? 'says None: and bumps a version: leave its front matter empty'
          : `says ${kind}: and bumps no version: name ${name} in its front matter`,
      );
    else if (kind !== 'None' && bump !== null && !bumps[kind](version).includes(bump))
      faults.push(`says ${kind}: with ${bump}, and from ${version} that wants ${bumps[kind](version).join(' or ')}`);
    if (kind && !text) faults.push(`says ${kind}: and then nothing`);
  }
  return { file, bump, changes: /** @type {Change[]} */ (changes.filter(({ kind }) => kind)), faults, text: body };
}

/** Its paragraphs, each of a kind. @param {string} body @returns {{ kind: Kind | 'None' | null, text: string }[]} */
function changesIn(body) {
  /** @type {{ kind: Kind | 'None' | null, text: string }[]} */
  const found = [];
  for (const paragraph of body.trim().split(/\r?\n\s*\r?\n/)) {
    if (!paragraph.trim()) continue;
    const [, kind, text = paragraph] = /^(Fixed|Changed|New|None):[ \t]*\r?\n?([^]*)$/.exec(paragraph.trim()) ?? [];
    found.push({ kind: /** @type {Kind | 'None' | null} */ (kind ?? null), text: text.trim() });
  }
  return found;
}

/** One entry of a list, its further lines under its words. @param {string} text */
const entry = (text) =>
  `- ${text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n  ')}`;

/** @param {string} section @returns {[heading: string, text: string][]} What stands under each heading; first, under the empty one, what stands above all. */
const partsOf = (section) =>
  `### \n${section}`
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    });

/**
 * The changelog with the section of a version: what the changesets tell, after what stood under “Unreleased” by hand. Entries of one kind stand
 * together, those by hand first.
 *
 * @param {string} changelog @param {readonly Changeset[]} changesets @param {string} title for example `0.2.0 – 2027-01-31`
 */
export function compose(changelog, changesets, title) {
  const start = /^## Unreleased[ \t]*$/m.exec(changelog);
  const first = start?.index ?? /^## /m.exec(changelog)?.index ?? changelog.length;
  const after = start ? start.index + start[0].length : first;
  const rest = changelog.slice(after);
  const next = start ? (/^## /m.exec(rest)?.index ?? rest.length) : 0;
  const byHand = new Map(partsOf(rest.slice(0, next)));
  const all = changesets.flatMap(({ changes }) => changes);
  const known = Object.values(headings);
  const order = [...new Set(['', ...byHand.keys(), ...known])];
  const body = order.flatMap((heading) => {
    const kind = Object.entries(headings).find(([, each]) => each === heading)?.[0];
    const told = [byHand.get(heading), ...all.filter((change) => change.kind === kind).map(({ text }) => entry(text))]
      .filter(Boolean)
      .join('\n');
    return told ? [heading ? `### ${heading}\n\n${told}` : told] : [];
  });
  const section = [`## ${title}`, ...(body.length ? body : ['Nothing that you would notice.'])].join('\n\n');
  return `${[changelog.slice(0, first).trimEnd(), section, rest.slice(next).trim()].filter(Boolean).join('\n\n')}\n`;
}

/** The section of the version alone. @param {string} changelog @param {string} title */
export function sectionOf(changelog, title) {
  const [, after = ''] = changelog.split(`## ${title}\n`);
  return `## ${title}\n${after.split(/^## /m)[0]}`.trimEnd();
}
