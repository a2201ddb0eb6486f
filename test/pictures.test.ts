// @vitest-environment node
// The pictures' own coder and comparison: what a baseline must forgive, and what it must never.
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './visual/baseline.ts';
import { readCensus, writeCensus } from './visual/census.ts';
import { compare, describe as say } from './visual/compare.ts';
import { coarseness } from './visual/palette.ts';
import { distance, fromPng, half, toPng, twice, type Picture } from './visual/picture.ts';

const [paper, ink, green, otherGreen] = [0xf4f5f7, 0x14171d, 0x0d6534, 0x0d6034];

function blank(width = 80, height = 60, colour = paper): Picture {
  return { width, height, pixels: new Uint32Array(width * height).fill(colour) };
}

/** A filled rectangle on top. */
function fill(picture: Picture, left: number, top: number, width: number, height: number, colour: number): Picture {
  const pixels = picture.pixels.slice();
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) pixels[y * picture.width + x] = colour;
  return { ...picture, pixels };
}

/** One pixel of the background and of the colour, mixed: what antialiasing draws. */
const mix = (share: number): number =>
  [16, 8, 0].reduce((sum, shift) => {
    const [from, to] = [(paper >> shift) & 255, (ink >> shift) & 255];
    return sum | (Math.round(from + (to - from) * share) << shift);
  }, 0);

/** A stem as text has: a full column between two that are not. */
const stem = (left: number, colour = ink): Picture =>
  fill(fill(fill(blank(), left, 10, 1, 20, mix(0.3)), left + 1, 10, 1, 20, colour), left + 2, 10, 1, 20, mix(0.6));

const differenceOf = (before: Picture, now: Picture): ReturnType<typeof compare> =>
  compare(now, decode(encode(before)), 'strict');

const some: fc.Arbitrary<Picture> = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.integer({ min: 0, max: 0xffffff }), { minLength: width * height, maxLength: width * height })
      .map((colours) => ({ width, height, pixels: Uint32Array.from(colours) })),
  );

describe('a baseline', () => {
  it('is the picture that it was made of, whatever the picture', () => {
    fc.assert(
      fc.property(some, (picture) => {
        expect(differenceOf(picture, picture)).toBeNull();
      }),
    );
  });

  it('is a PNG that other programs read, at half the size and no colour far from its own', () => {
    fc.assert(
      fc.property(some, (picture) => {
        const { width, height } = PNG.sync.read(encode(picture));
        expect([width, height]).toEqual([Math.ceil(picture.width / 2), Math.ceil(picture.height / 2)]);
        const [stored, small] = [decode(encode(picture)).picture, half(picture)];
        for (const [i, colour] of small.pixels.entries())
          expect(distance(colour, stored.pixels[i]!)).toBeLessThanOrEqual(coarseness);
      }),
    );
  });

  it('keeps the colour of every area exactly, however near another one', () => {
    const picture = fill(blank(), 20, 20, 40, 30, 0xf0f1f3);
    expect(decode(encode(picture)).picture.pixels).toEqual(half(picture).pixels);
  });

  it('refuses a picture of more colours than a palette has', () => {
    const levels = Array.from({ length: 7 }, (_, i) => i * 42);
    const colours = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => (r << 16) | (g << 8) | b)));
    const pixels = Uint32Array.from([...colours, ...colours].toSorted((a, b) => a - b));
    expect(() => encode(twice({ width: 1, height: pixels.length, pixels }))).toThrow('at most 256 colours');
  });

  it('keeps how many pixels each colour has, one or millions', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 0xffffff }), fc.integer({ min: 1, max: 2 ** 30 }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([colour]) => colour }), (entries) => {
        const census = new Map(entries.toSorted(([a], [b]) => a - b));
        expect([...readCensus(writeCensus(census), census.size)]).toEqual([...census]);
      }),
    );
  });

  it('is the same file each time', () => {
    expect(encode(stem(10)).equals(encode(stem(10)))).toBe(true);
  });
});

describe('what a rerun may do', () => {
  it('a few pixels 1/255 darker or lighter, in an area, at an edge or in text', () => {
    const picture = fill(stem(10), 30, 10, 20, 20, green);
    const noisy = fc.array(fc.tuple(fc.nat({ max: picture.pixels.length - 1 }), fc.constantFrom(-1, 1)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(noisy, (moves) => {
        const pixels = picture.pixels.slice();
        // From the picture and not from the last move, so that none goes further than a rerun does.
        for (const [i, by] of moves) pixels[i] = picture.pixels[i]! + by * 0x010101;
        expect(differenceOf(picture, { ...picture, pixels })).toBeNull();
      }),
    );
  });
});

describe('what fails', () => {
  const box = fill(blank(), 20, 20, 12, 12, green);
  const wide = blank(240, 60);
  const [border, faint] = [0xd5d7dd, 0xe5e7eb];
  it.each<[string, Picture, Picture]>([
    ['an area that moved by 1 px', box, fill(blank(), 21, 20, 12, 12, green)],
    ['an area that moved by 2 px', box, fill(blank(), 20, 22, 12, 12, green)],
    ['an area that grew by 1 px', box, fill(blank(), 20, 20, 12, 13, green)],
    ['an area in a colour 5/255 away', box, fill(blank(), 20, 20, 12, 12, otherGreen)],
    ['a border that moved by 2 px', fill(blank(), 0, 20, 30, 1, border), fill(blank(), 0, 22, 30, 1, border)],
    ['a faint line that moved by 2 px', fill(wide, 0, 20, 240, 1, faint), fill(wide, 0, 22, 240, 1, faint)],
    ['text that moved by 1 px', stem(10), stem(11)],
    ['text in a colour 5/255 away', stem(10, green), stem(10, otherGreen)],
    ['text that is gone', stem(10), blank()],
    ['text that was not there', blank(), stem(10)],
    [
      'two colours that changed places',
      fill(box, 50, 20, 12, 12, ink),
      fill(fill(box, 20, 20, 12, 12, ink), 50, 20, 12, 12, green),
    ],
    ['a picture 1 px higher', blank(80, 60), blank(80, 61)],
    ['a picture 1 px higher that is as high at half size', blank(80, 59), blank(80, 60)],
  ])('%s', (_, before, now) => {
    expect(differenceOf(before, now)).not.toBeNull();
  });

  it('a PNG that is no baseline', () => {
    expect(compare(blank(), decode(toPng(blank())), 'strict')).not.toBeNull();
  });

  it('is said with how much, where, and which colours', () => {
    const difference = differenceOf(box, fill(blank(), 20, 20, 12, 12, 0x0d2034))!;
    expect(say(difference)).toEqual([
      '36 px of the half-size picture differ in x 20 to 31, y 20 to 31',
      '#0d6534: 144 px before, 0 now',
    ]);
  });

  it('is marked where only the census saw it', () => {
    const difference = differenceOf(stem(10, green), stem(10, otherGreen))!;
    expect(difference.pixels).toBe(0);
    expect(difference.box).toEqual({ left: 11, top: 10, right: 11, bottom: 29 });
  });
});

describe('another browser than the pinned one', () => {
  const loosely = (now: Picture): unknown => compare(now, decode(encode(stem(10))), 'loose');
  it('may draw text otherwise', () => expect(loosely(stem(10, mix(0.9)))).toBeNull());
  it('may not leave out an element', () => {
    expect(compare(blank(), decode(encode(fill(blank(), 20, 20, 12, 12, green))), 'loose')).not.toBeNull();
  });
});

it('half of twice a picture is the picture, and a file of it too', () => {
  fc.assert(
    fc.property(some, (picture) => {
      expect(half(twice(picture))).toEqual(picture);
      expect(fromPng(toPng(picture))).toEqual(picture);
    }),
  );
});

describe.each([
  ['without', 2],
  ['with', 6],
] as const)('a PNG %s alpha', (_, colorType) => {
  it.each([0, 1, 2, 3, 4])('is read as pngjs reads it, when its rows have filter %i', (filterType) => {
    fc.assert(
      fc.property(some, (picture) => {
        const png = PNG.sync.read(toPng(picture));
        // Neighbours that differ by more than a byte holds, both ways.
        for (let i = 0; i < png.data.length; i += 4) png.data[i] = (png.data[i]! + i * 7) & 255;
        const file = PNG.sync.write(png, { colorType, filterType });
        const { data } = PNG.sync.read(file);
        const colours = Array.from({ length: data.length / 4 }, (__, i) => data.readUInt32BE(i * 4) >>> 8);
        expect([...fromPng(file).pixels]).toEqual(colours);
      }),
    );
  });
});

it('a PNG of another kind is read too', () => {
  const png = new PNG({ width: 3, height: 1 });
  png.data.set([10, 10, 10, 255, 99, 99, 99, 255, 0, 0, 0, 255]);
  const grey = PNG.sync.write(png, { colorType: 0 });
  expect([...fromPng(grey).pixels]).toEqual([0x0a0a0a, 0x636363, 0]);
});
