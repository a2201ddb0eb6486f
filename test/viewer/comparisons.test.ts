import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewerEn } from '../../src/messages/en.viewer.js';
import { comparisonsOf } from '../../src/viewer/compare/comparisons.js';

const url = 'https://media.example/a.jpg?X-Amz-Signature=secretsignature';
const read = (given: unknown): ReturnType<typeof comparisonsOf> => comparisonsOf(given, viewerEn.compare, String);
const namesOf = (labels: readonly unknown[]): string[] =>
  read(labels.map((label) => ({ label, url }))).map(({ name }) => name);

const throws = (): never => {
  throw new Error('secretsignature');
};
const revoked = (): unknown[] => {
  const { proxy, revoke } = Proxy.revocable<unknown[]>([], {});
  revoke();
  return proxy;
};

let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(said.mock.calls.flat().join(' ')).not.toContain('secretsignature');
  vi.restoreAllMocks();
});

describe('what a host offers to compare with', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no list', { label: 'Portrait', url }],
    ['text', `Portrait ${url}`],
    ['a number', 7],
    ['an empty list', []],
    ['a revoked list', revoked()],
    ['a list of nothing', [null, undefined, 3, url, [], {}, revoked()]],
  ])('is none where it is %s', (_what, given) => {
    expect(read(given)).toEqual([]);
  });

  it('is cut where nobody could choose any more', () => {
    expect(read(Array.from({ length: 3000 }, () => ({ label: 'A', url })))).toHaveLength(1000);
  });

  it('keeps its place in the host’s list when others are left out', () => {
    const list = [
      null,
      { label: 'A', url },
      Object.defineProperty({ url }, 'label', { get: throws }),
      { label: 'B', url },
    ];
    expect(read(list).map(({ index, name }) => [index, name])).toEqual([
      [1, 'A'],
      [2, 'Image 3'],
      [3, 'B'],
    ]);
  });

  it.each([
    ['an address', url, url, 'given'],
    ['null', null, null, 'none'],
    ['nothing', undefined, null, 'absent'],
    ['blank text', ' ', null, 'unreadable'],
    ['a number', 3, null, 'unreadable'],
    ['an object', {}, null, 'unreadable'],
  ])('%s is one of three kinds of nothing, or a link', (_what, given, link, kind) => {
    expect(read([{ label: 'A', url: given }])).toMatchObject([{ url: link, kind }]);
  });

  it('takes an entry whose address throws for one that says nothing of it', () => {
    expect(read([Object.defineProperty({ label: 'A' }, 'url', { get: throws })])).toMatchObject([{ kind: 'absent' }]);
  });
});

describe('its names', () => {
  it.each<[string, unknown[], string[]]>([
    ['are the labels', ['Portrait', 'Match'], ['Portrait', 'Match']],
    ['are numbered where they are equal', ['A', 'A', 'B', 'A'], ['A', 'A (2)', 'B', 'A (3)']],
    [
      'are their places where there is no word',
      ['', ' \n', null, 7, '\u200B', '…'],
      [1, 2, 3, 4, 5, 6].map((n) => `Image ${n}`),
    ],
    ['stand on one line', ['A\n\tB   C'], ['A B C']],
    ['may be signs', ['🛂', '7', '写真'], ['🛂', '7', '写真']],
    ['are cut between signs', ['🛂'.repeat(500)], [`${'🛂'.repeat(80)}…`]],
    ['hold no link', [`Portrait ${url}`, url], ['Portrait …', 'Image 2']],
    ['hold no credential', ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2VjcmV0c2lnbmF0dXJl'], ['Image 1']],
    [
      'may be a name of an object',
      ['__proto__', 'constructor', '__proto__'],
      ['__proto__', 'constructor', '__proto__ (2)'],
    ],
  ])('%s', (_what, labels, names) => {
    expect(namesOf(labels)).toEqual(names);
  });

  it('differ in a list of five hundred', () => {
    const names = namesOf(Array.from({ length: 500 }, (_, index) => `Photo ${index % 7}`));
    expect(new Set(names).size).toBe(500);
  });

  it('differ also where one has a number of its own', () => {
    expect(new Set(namesOf(['A', 'A', 'A (2)', 'A (2)'])).size).toBe(4);
  });

  it('differ at least by their place where the words for that leave the number out', () => {
    const words = { unnamed: () => 'Image', again: (name: string) => name };
    expect(comparisonsOf([{ label: '' }, { label: '' }], words, String).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('are found in long text without going through all of it', () => {
    expect(namesOf(['x'.repeat(1_000_000)])).toEqual([`${'x'.repeat(80)}…`]);
  });
});
