// At half size, a text whose colour moved by 5/255 looks the same. So a baseline also says how many pixels of the
// screenshot, at full size, have each of its commoner colours.
import { blue, count, green, red, type Picture } from './picture.ts';
import { noise } from './palette.ts';

export type Census = Map<number, number>;

/** Rarer colours are single pixels of antialiasing, which the small picture shows well enough. */
const common = 16;
/** So many pixels of one colour may go. A rerun moves up to six, by `noise`, which is forgiven anyway. */
const slack = 8;

export const takeCensus = (picture: Picture): Census =>
  new Map([...count(picture)].filter(([, pixels]) => pixels >= common).toSorted(([a], [b]) => a - b));

/**
 * Its bytes, four rows: how far the reds are from each other, the greens from their reds, the blues from their greens, and the counts, seven bits
 * a byte. Deflated, this is half of what the same is as text.
 */
export function writeCensus(census: Census): Buffer {
  const colours = [...census.keys()];
  return Buffer.from([
    ...colours.map((colour, i) => (red(colour) - red(colours[i - 1] ?? 0)) & 255),
    ...colours.map((colour) => (green(colour) - red(colour)) & 255),
    ...colours.map((colour) => (blue(colour) - green(colour)) & 255),
    ...[...census.values()].flatMap(writeNumber),
  ]);
}

export function readCensus(bytes: Buffer, colours: number): Census {
  const counts = readNumbers(bytes.subarray(3 * colours));
  const census: Census = new Map();
  for (let i = 0, r = 0; i < colours; i++) {
    r = (r + bytes[i]!) & 255;
    const g = (r + bytes[colours + i]!) & 255;
    const b = (g + bytes[2 * colours + i]!) & 255;
    census.set((r << 16) | (g << 8) | b, counts[i] ?? 0);
  }
  return census;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function writeNumber(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...writeNumber(number >> 7)];
}

function readNumbers(bytes: Buffer): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

export interface Lost {
  colour: number;
  before: number;
  now: number;
}

/** The colours that now have fewer pixels. Whatever changes its colour is missing from the colour that it had. */
export function lostColours(before: Census, picture: Picture): Lost[] {
  const counts = count(picture);
  return [...before]
    .map(([colour, pixels]) => ({ colour, before: pixels, now: countAround(colour, counts) }))
    .filter((each) => each.now < each.before - slack)
    .toSorted((a, b) => b.before - b.now - (a.before - a.now));
}

/** The colours that have become common. */
export const newColours = (before: Census, picture: Picture): Set<number> =>
  new Set([...takeCensus(picture).keys()].filter((colour) => !before.has(colour)));

/** With what a rerun may have moved to a neighbouring colour. */
function countAround(colour: number, counts: Census): number {
  let sum = 0;
  for (let r = -noise; r <= noise; r++)
    for (let g = -noise; g <= noise; g++)
      for (let b = -noise; b <= noise; b++) sum += counts.get(colour + r * 0x10000 + g * 0x100 + b) ?? 0;
  return sum;
}
