import { expect } from 'vitest';
import { en } from '../../src/index.js';
import { pseudoOf, strangersIn, textsOn } from '../../stories/fixtures/pseudo.ts';

// A sign of its own in each word, from a plane that no font and no payload uses: what was on the screen is known by its place.
const plane = 0xf0000;
const placesOf = (part: object, before = ''): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' ? placesOf(value as object, `${before}${key}.`) : [before + key],
  );
const places = placesOf(en);
const seen = new Set<string>();

/** Every word, in a language that nobody speaks and with its sign. */
export const words = pseudoOf(en, (place) => String.fromCodePoint(plane + places.indexOf(place)));

/**
 * Nothing on the screen is in plain English, and what is on it is noted. The codes are of a warning with a title of ours, and of one that is folded;
 * the names are fields by which a raw payload knows another person and a picture.
 */
export function look(): void {
  expect(strangersIn(document.body, ['NO_FACE_DETECTED', 'POSSIBLE_КОД', 'matches', 'image'])).toEqual([]);
  for (const { text } of textsOn(document.body))
    for (const [sign] of text.matchAll(/[\u{F0000}-\u{FFFFD}]/gu))
      seen.add(places[(sign.codePointAt(0) ?? 0) - plane] ?? '');
}

/** The places of the words that no look has met. */
export function unseen(): string[] {
  return places.filter((place) => !seen.has(place));
}
