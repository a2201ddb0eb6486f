import { render } from '@testing-library/react';
import { createElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, ReportProvider } from '../../src/index.js';
import { report, unknown } from '../../stories/fixtures/cyrillic.ts';
import { pseudo, pseudoOf, strangersIn } from '../../stories/fixtures/pseudo.ts';
import { minute, noon } from '../sample.ts';
import { showing, subjects } from '../subjects.ts';

// Strange reports are told to the developer, in English.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

describe('the language that nobody speaks', () => {
  it.each([
    ['a word', pseudo.warnings.heading, '‹Ŵàŕñîñĝš›'],
    ['a sentence with a value, which stays', pseudo.score.valueText('64 points', ''), '‹64 points öḟ 100›'],
    ['two values', pseudo.decision.done('Declined', 'Mask'), '‹Ðéçîðéð: Declined (Mask).›'],
    ['values in an object', pseudo.metadata.review({ user: 'Ann', status: 'New', time: '' }), '‹New, Ann›'],
    ['values in a list', pseudo.decision.missing(['One', 'Two']).slice(-11, -2), 'One; Two'.padStart(9)],
    ['a value that only chooses among words', pseudo.warnings.count('error', '2', 2), '‹2 éŕŕöŕš›'],
    ['a code that has a title', pseudo.warnings.title('NO_FACE_DETECTED', ''), '‹Ñö ḟàçé ðéţéçţéð›'],
    ['a code that has none', pseudo.warnings.title('NEW_CODE', ''), '‹NEW_CODE›'],
    ['a word that is left empty', pseudo.metadata.review({ user: '', status: '', time: '' }), ''],
  ])('has %s', (_what, text, expected) => {
    expect(text).toBe(expected);
  });

  it('has every word of the English one, and a sign of its place where one is wanted', () => {
    const placed = pseudoOf(en, (path) => `@${path}`);
    expect(Object.keys(placed)).toEqual(Object.keys(en));
    expect(placed.media.name.image).toBe('‹Ŕéḟéŕéñçé îṁàĝé@media.name.image›');
    expect(placed.warnings.times('3')).toBe('‹3 ţîṁéš@warnings.times›');
  });
});

describe('the search for English', () => {
  const found = (markup: string, codes?: string[]): string[] => {
    const root = document.createElement('div');
    root.innerHTML = markup;
    return strangersIn(root, codes);
  };

  it.each([
    ['a word', '<p class="lr-a">Warnings</p>', ['Warnings (p.lr-a)']],
    ['a word beside another one', '<p>‹Ŵàŕñîñĝš› of 3</p>', ['of (p.)']],
    ['a single letter', '<span>12 s</span>', ['s (span.)']],
    ['half a word', '<b>Ŵàŕñings</b>', ['Ŵàŕñings (b.)']],
    ['a hidden word', '<span class="lr-hidden">Error:</span>', ['Error (span.lr-hidden)']],
    ['an accessible name', '<button aria-label="Close">×</button>', ['Close (button.)']],
    ['a spoken value', '<i role="meter" aria-valuetext="64 of 100"></i>', ['of (i.)']],
    ['other spoken words', '<img alt="Face" title="A face"><input placeholder="Why">', ['A', 'face', 'Face', 'Why']],
    ['an entry of a list', '<select><option>None</option></select>', ['None (option.)']],
    ['what stands in a field', '<textarea>Status</textarea>', ['Status', 'Status']],
    ['the name of a key', '<kbd>Esc</kbd>', ['Esc (kbd.)']],
    ['a title in a drawing', '<svg><title>Icon</title></svg>', ['Icon (title.)']],
  ])('finds %s', (_what, markup, expected) => {
    const words = found(markup);
    expect(words).toHaveLength(expected.length);
    for (const each of expected) expect(words.join()).toContain(each);
  });

  it('passes over words of the messages, other scripts, numbers, the sign on a key, and texts that the report brought', () => {
    expect(found('<p>‹Ŵàŕñîñĝš› · Внимание 64,31 %</p><kbd>R</kbd><code>LOW_SCORE</code>', ['LOW_SCORE'])).toEqual([]);
    expect(found('<p data-state="ready" class="lr-a" id="b"></p>')).toEqual([]);
  });
});

describe.each(subjects)('%s in a language that nobody speaks has no English in it', (name, Component) => {
  // The session of test/subjects.ts; and the raw payload is shown as it came.
  const codesOf = (given: unknown): string[] =>
    name === 'RawReport'
      ? (JSON.stringify(given).match(/[\w./?=&-]+/g) ?? []).sort((a, b) => b.length - a.length)
      : ['s-1'];

  it.each([
    ['without a report', null],
    ['with an empty report', {}],
    ['with a report', report],
    ['with words that are not known', unknown],
    ['without evidence and warnings', { ...report, reference_image: null, video_url: null, warnings: [] }],
  ])('%s', (_what, given) => {
    const some = showing(name, given);
    for (const more of [{}, { veiled: true }, { expiresAt: noon - minute }, { expiresAt: noon + minute }]) {
      const { container, unmount } = render(
        <ReportProvider messages={pseudo} locale="bg" timeZone="Europe/Sofia" now={() => noon}>
          {createElement(Component, { ...some, ...more })}
        </ReportProvider>,
      );
      expect(strangersIn(container, codesOf(given))).toEqual([]);
      unmount();
    }
  });
});
