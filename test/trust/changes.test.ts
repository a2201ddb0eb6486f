// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { runIn, type Ran } from './run.ts';

const report = (...declarations: string[]): string =>
  `Made.\n\n## \`a-report\`\n\n\`\`\`ts\n${declarations.map((each) => `// @public\n${each}`).join('\n\n')}\n\`\`\`\n`;
const before = report('export interface BadgeProps {\n  size?: 1;\n}', 'export const it: Messages;');
const repository = (api: string, changesets: Record<string, string>, version = '0.4.0'): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'a-report', version }),
  'CHANGELOG.md': '# Changelog\n\n## 0.4.0\n\n- Old.\n',
  'api/index.api.md': api,
  'api/released.json': JSON.stringify({ version, entries: {} }),
  ...Object.fromEntries(Object.entries(changesets).map(([name, text]) => [`.changeset/${name}.md`, text])),
  '.changeset/config.json': '{}',
});
const check = (...files: Parameters<typeof repository>): Ran => runIn(repository(...files), 'changes.mjs', ['--check']);
const minor = "---\n'a-report': minor\n---\n\n";

describe('a change of what is public', () => {
  it('is named by nobody, and fails with its name and what to do', () => {
    const { ok, said } = check(before, {});
    expect(ok).toBe(false);
    expect(said).toContain('new     BadgeProps  (a-report)');
    expect(said).toContain('new     it  (a-report)');
    expect(said).toContain('.changeset/some-name.md');
  });

  it('is told by a changeset that names it, or the component whose props it is', () => {
    expect(check(before, { a: `${minor}New: \`Badge\` takes \`size\`, and \`it\` is a language.` })).toMatchObject({
      ok: true,
    });
  });

  it('is not told by a word that only looks like its name', () => {
    const { ok, said } = check(before, { a: `${minor}New: it shows a Badge, and \`BadgePropsOf\`.` });
    expect(ok).toBe(false);
    expect(said).toContain('it  (a-report)');
    expect(said).toContain('BadgeProps  (a-report)');
  });

  it('is told of a new entry by its name, and not by that of another one', () => {
    const entry = before.replace('`a-report`', '`a-report/testing`');
    expect(check(entry, { a: `${minor}New: \`a-report/testing\` for tests.` })).toMatchObject({ ok: true });
    expect(check(entry, { a: `${minor}New: \`a-report/testing/more\` for tests.` })).toMatchObject({ ok: false });
    expect(check(before, { a: `${minor}New: \`a-report/testing\` for tests.` })).toMatchObject({ ok: false });
  });

  it('can be nothing that anybody has to know, with the reason', () => {
    expect(check(before, { a: '---\n---\n\nNone: `BadgeProps` and `it` are only written another way.' })).toMatchObject(
      { ok: true },
    );
  });

  it('is not seen where only a comment is another, and seen where a type is', () => {
    const files = repository(before, {});
    const edit = (from: string, to: string): Ran =>
      runIn(files, 'changes.mjs', ['--released'], { 'api/index.api.md': before.replace(from, to) }, ['--check']);
    expect(edit('// @public', '// @public (undocumented)')).toMatchObject({ ok: true });
    const { ok, said } = edit('size?: 1', 'size?: 2');
    expect(ok).toBe(false);
    expect(said).toContain('changed BadgeProps');
    expect(said).not.toContain('it  (a-report)');
  });

  it('has to be acted on where something is gone', () => {
    const gone = {
      ...repository('Made.\n', { a: `${minor}New: no more \`Badge\`.` }),
      'api/released.json': JSON.stringify({ version: '0.4.0', entries: { 'a-report': { Badge: 'x' } } }),
    };
    expect(runIn(gone, 'changes.mjs', ['--check'])).toMatchObject({ ok: false });
    const told = { ...gone, '.changeset/a.md': `${minor}Changed: take \`Sign\` for \`Badge\`.` };
    expect(runIn(told, 'changes.mjs', ['--check'])).toMatchObject({ ok: true });
  });
});

describe('a changeset', () => {
  const odd: [how: string, text: string, words: string][] = [
    ['has no front matter', 'New: a.', 'no front matter'],
    ['names another package', "---\n'other': minor\n---\n\nNew: a.", 'the only package here is a-report'],
    ['bumps strangely', "---\n'a-report': huge\n---\n\nNew: a.", 'patch, minor or major'],
    ['says nothing', minor, 'says nothing'],
    ['has a kind and no words', `${minor}New:`, 'and then nothing'],
    ['has a paragraph of no kind', `${minor}New: a.\n\nAnd this.`, 'of no kind'],
    ['says New and is a patch', "---\n'a-report': patch\n---\n\nNew: a.", 'wants minor or major'],
    ['tells a change and bumps nothing', '---\n---\n\nFixed: a.', 'bumps no version'],
    ['tells nothing and bumps', `${minor}None: a.`, 'leave its front matter empty'],
  ];
  const { said } = check(before, {
    fine: `${minor}New: \`BadgeProps\` and \`it\`.`,
    ...Object.fromEntries(odd.map(([, text], index) => [`odd${index}`, text])),
  });

  it.each(odd.map(([how, , words], index) => [how, index, words] as const))('%s, and is told so', (_, index, words) => {
    const lines = said.split('\n').filter((line) => line.includes(`.changeset/odd${index}.md`));
    expect(lines.join('\n')).toContain(words);
  });

  it('is told nothing where it is as it should be', () => {
    expect(said).not.toContain('fine.md');
  });

  it('may break before 1.0.0 by a minor version, and after it only by a major one', () => {
    const text = `${minor}Changed: \`BadgeProps\`, \`it\`.`;
    expect(check(before, { a: text }, '0.4.0')).toMatchObject({ ok: true });
    expect(check(before, { a: text }, '1.0.0').said).toContain('wants major');
  });
});

describe('the next section of the changelog', () => {
  const preview = (changelog: string, changesets: Record<string, string>): string =>
    runIn({ ...repository(before, changesets), 'CHANGELOG.md': changelog }, 'changes.mjs', []).said;

  it('has each kind once, what stood there by hand before what changesets tell', () => {
    const changelog =
      '# Changelog\n\nIntro.\n\n## Unreleased\n\n### New\n\n- **By hand.** A\n  second line.\n\n## 0.3.0\n\n- Old.\n';
    const said = preview(changelog, {
      b: `${minor}New: **Told.** On\ntwo lines.\n\nChanged: do this.`,
      c: "---\n'a-report': patch\n---\n\nFixed: no more dots.",
    });
    expect(said).toBe(
      [
        '## Next version',
        '',
        '### New',
        '',
        '- **By hand.** A\n  second line.',
        '- **Told.** On\n  two lines.',
        '',
        '### Fixed',
        '',
        '- no more dots.',
        '',
        '### Changed: what you must do',
        '',
        '- do this.',
        '',
        '2 changesets, a minor version. Kinds: Fixed, Changed, New.',
        '',
      ].join('\n'),
    );
  });

  it('comes before the last version where nothing stood there by hand', () => {
    expect(preview('# Changelog\n\n## 0.3.0\n\n- Old.\n', { a: `${minor}New: a.` })).toContain(
      '## Next version\n\n### New\n\n- a.\n',
    );
  });
});

describe('a release', () => {
  it('makes version, changelog and the new baseline from the changesets, and leaves none of them', () => {
    const files = repository(before, { a: `${minor}New: \`BadgeProps\` and \`it\`.` });
    const config = '{ "changelog": false, "commit": false, "baseBranch": "main", "access": "public" }';
    const { ok, said } = runIn({ ...files, '.changeset/config.json': config }, 'changes.mjs', ['--release']);
    expect(said).toContain('0.5.0:');
    expect(ok).toBe(true);
  });

  it('is refused where a change is not told, and where nothing changed', () => {
    expect(runIn(repository(before, {}), 'changes.mjs', ['--release']).said).toContain('no changeset names it');
    expect(runIn(repository('Made.\n', {}), 'changes.mjs', ['--release']).said).toContain('nothing to release');
  });
});
