// At half size, a text whose colour moved by 5/255 looks the same. So a baseline also says how many pixels of the
// screenshot, at full size, have each of its commoner colours.
import { count, hex, type Picture } from './picture.ts';
import { noise } from './palette.ts';

export type Census = Map<number, number>;

/** Rarer colours are single pixels of antialiasing, which the small picture shows well enough. */
const common = 16;
/** So many pixels of one colour may go. A rerun moves up to six, by `noise`, which is forgiven anyway. */
const slack = 8;

export const takeCensus = (picture: Picture): Census =>
  new Map([...count(picture)].filter(([, pixels]) => pixels >= common).toSorted(([a], [b]) => a - b));

export const writeCensus = (census: Census): string =>
  [...census].map(([colour, pixels]) => `${hex(colour).slice(1)} ${pixels}`).join('\n');

export const readCensus = (lines: string[]): Census =>
  new Map(lines.map((line) => [Number.parseInt(line.slice(0, 6), 16), Number(line.slice(7))]));

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
