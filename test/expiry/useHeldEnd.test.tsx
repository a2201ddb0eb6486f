import { act, render, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deadline, LinkFacts } from '../../src/expiry/deadline.js';
import { useHeldEnd } from '../../src/expiry/useHeldEnd.js';
import { minute, noon } from '../sample.ts';

const url = 'https://media.example/a.jpg';
const hour = 60 * minute;
/** What the developer was told by all tests of this file. */
const told: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void told.push(String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Given {
  facts: LinkFacts;
  renewals?: number;
}

/** The ends that are told, one for each answer of the host. */
function ends(...answers: Given[]): (number | null)[] {
  const [first, ...others] = answers;
  const { result, rerender } = renderHook(({ facts, renewals }: Given) => useHeldEnd(facts, renewals), {
    initialProps: first as Given,
    wrapper: StrictMode,
  });
  return [
    result.current.at,
    ...others.map((answer) => {
      rerender(answer);
      return result.current.at;
    }),
  ];
}
const given = (expiresAt: unknown, more: Partial<LinkFacts> = {}): Given => ({ facts: { url, expiresAt, ...more } });
const received = (receivedAt: unknown, more: Partial<LinkFacts> = {}): Given => ({
  facts: { url, receivedAt, ...more },
});

describe('for the same link', () => {
  const inline: readonly (readonly [string, () => Given, Deadline['basis']])[] = [
    ['expiresAt in milliseconds', () => given(Date.now() + hour), 'given'],
    ['expiresAt as a Date', () => given(new Date(Date.now() + hour)), 'given'],
    ['expiresAt as ISO text', () => given(new Date(Date.now() + hour).toISOString()), 'given'],
    ['expiresAt to the minute', () => given(new Date(Date.now() + hour).toISOString().slice(0, 16)), 'given'],
    ['receivedAt as a Date', () => received(new Date()), 'receipt'],
    ['receivedAt in milliseconds', () => received(Date.now()), 'receipt'],
    ['receivedAt as ISO text', () => received(new Date().toISOString()), 'receipt'],
    ['receivedAt with a lifetime', () => received(new Date(), { lifetime: 60 }), 'receipt'],
  ];

  it.each(inline)('%s, written inline, comes to its end however often the host renders', (_what, answer, basis) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * minute }), { minLength: 1, maxLength: 30 }), (waits) => {
        vi.setSystemTime(noon);
        const { result, rerender, unmount } = renderHook(({ facts }: Given) => useHeldEnd(facts), {
          initialProps: answer(),
        });
        const { at } = result.current;
        for (const wait of waits) {
          vi.setSystemTime(Date.now() + wait);
          rerender(answer());
        }
        expect(result.current).toMatchObject({ at, basis });
        unmount();
      }),
      { numRuns: 30 },
    );
  });

  it.each(inline)('%s, written inline, follows a clock that is set back, and no further', (_what, answer) => {
    const { result, rerender } = renderHook(({ facts }: Given) => useHeldEnd(facts), { initialProps: answer() });
    const first = result.current.at as number;
    vi.setSystemTime(noon - 10 * minute);
    rerender(answer());
    expect(result.current.at).toBe(first - 10 * minute);
    vi.setSystemTime(noon + 90 * minute);
    rerender(answer());
    expect(result.current.at).toBe(first - 10 * minute);
  });

  it.each([
    ['the first end holds', [given(noon), given(noon + 1), given(noon + hour)], [noon, noon, noon]],
    ['an earlier end counts', [given(noon), given(noon - 1), given(noon)], [noon, noon - 1, noon - 1]],
    ['the first receipt holds', [received(noon), received(noon + minute)], [noon + hour, noon + hour]],
    ['an earlier receipt counts', [received(noon), received(noon - 1)], [noon + hour, noon + hour - 1]],
    [
      'another lifetime counts at once',
      [received(noon), received(noon, { lifetime: 90 })],
      [noon + hour, noon + 90 * minute],
    ],
    [
      'an end that comes after the receipt counts',
      [received(noon), given(noon + 90 * minute)],
      [noon + hour, noon + 90 * minute],
    ],
    [
      'an end that was not given for a moment holds',
      [given(noon), received(noon - hour), given(noon + 1)],
      [noon, noon, noon],
    ],
    [
      'an end that cannot be read leaves the receipt',
      [received(noon), received(noon, { expiresAt: 'soon' })],
      [noon + hour, noon + hour],
    ],
    ['nothing becomes something', [given(undefined), given(noon)], [null, noon]],
  ] as [string, Given[], (number | null)[]][])('%s', (_rule, answers, told) => {
    expect(ends(...answers)).toEqual(told);
  });
});

describe('a link that is gone for a moment', () => {
  const gone = [null, undefined, ''] as const;
  it.each(gone)('is the same when it comes back: %o', (absent) => {
    expect(
      ends(received(noon), received(noon + 5 * minute, { url: absent }), received(noon + 10 * minute)).at(-1),
    ).toBe(noon + hour);
    expect(ends(given(noon), { facts: { url: absent } }, given(noon + hour)).at(-1)).toBe(noon);
  });

  it.each(gone)('is another when another comes: %o', (absent) => {
    const next = received(noon + 10 * minute, { url: '/b.jpg' });
    expect(ends(received(noon), { facts: { url: absent } }, next).at(-1)).toBe(noon + 70 * minute);
    expect(ends({ facts: { url: absent, receivedAt: noon } }, next).at(-1)).toBe(noon + 70 * minute);
  });

  it('holds however often it goes, and a refresh that was answered meanwhile counts', () => {
    const away = { facts: { url: null, receivedAt: noon + hour } };
    expect(ends(received(noon), away, away, received(noon + minute), away, received(noon + 2 * minute)).at(-1)).toBe(
      noon + hour,
    );
    expect(ends(given(noon), { ...away, renewals: 1 }, { ...given(noon + hour), renewals: 1 }).at(-1)).toBe(
      noon + hour,
    );
  });

  it('is timed from the first answer, whatever comes and goes between', () => {
    const step = fc.oneof(fc.constant(null), fc.constant(url));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const answers = steps.map((each, at) => received(noon + at * minute, { url: each }));
        expect(ends(received(noon), ...answers, received(noon + 30 * minute)).at(-1)).toBe(noon + hour);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a later end counts', () => {
  it('for another link', () => {
    expect(
      ends(given(noon), given(noon + hour, { url: `${url}?sig=2` }), given(noon + 2 * hour, { url: `${url}?sig=2` })),
    ).toEqual([noon, noon + hour, noon + hour]);
  });

  it('once, after a refresh that was answered', () => {
    const renewed = (at: number, renewals: number): Given => ({ ...given(at), renewals });
    expect(
      ends(renewed(noon, 0), renewed(noon + 1, 0), renewed(noon + 2, 1), renewed(noon + 3, 1), renewed(noon + 4, 2)),
    ).toEqual([noon, noon, noon + 2, noon + 2, noon + 4]);
  });

  it('also when the host answers with it some renders later', () => {
    const renewed = (at: number, renewals: number): Given => ({ ...given(at), renewals });
    expect(ends(renewed(noon, 0), renewed(noon, 1), renewed(noon - 1, 1), renewed(noon + hour, 1))).toEqual([
      noon,
      noon,
      noon - 1,
      noon + hour,
    ]);
  });
});

it('costs no second render of the host', () => {
  const count = vi.fn();
  function Host({ at }: { at: number }): null {
    count();
    useHeldEnd({ url, expiresAt: at });
    return null;
  }
  const { rerender } = render(<Host at={noon} />);
  rerender(<Host at={noon + 1} />);
  act(() => undefined);
  expect(count).toHaveBeenCalledTimes(2);
});

it('has told the developer, once for each moment, and no address', () => {
  expect(
    told.filter((text) => text.includes('became later for the same link')).map((text) => text.split(' ')[1]),
  ).toEqual(['expiresAt', 'receivedAt']);
  expect(told.join('')).not.toContain('http');
});
