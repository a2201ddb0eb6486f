// The few colours that a baseline keeps. Antialiasing makes hundreds of shades that nobody chose and that cost most of
// a file; a flat area has a colour that somebody chose, and keeps it.
import { count, distance, type Picture } from './picture.ts';

/** A rerun of the pinned browser draws a few pixels of rounded corners 1/255 darker or lighter. */
export const noise = 1;
/** From so many pixels on, a colour is an area or a line, and nobody's shade. */
const area = 96;
/** So far, in 1/255 per channel, a shade may be from the colour that stands for it. */
export const coarseness = 40;
/** So far when it is close to an area, since it may be a short border there, which is fainter than any text. */
const faint = { from: 24, coarseness: 12 };

/** Commonest first; at equal counts by value, so that the same picture always gives the same file. */
export function choosePalette(picture: Picture): number[] {
  const ranked = [...count(picture)].toSorted(([a, n], [b, m]) => m - n || a - b);
  const areas = ranked.filter(([, pixels]) => pixels >= area).map(([colour]) => colour);
  const isFaint = (colour: number): boolean => areas.some((each) => distance(each, colour) <= faint.from);
  const palette: number[] = [];
  for (const [colour, pixels] of ranked) {
    const shade = isFaint(colour) ? faint.coarseness : coarseness;
    const spacing = pixels >= area ? 2 * noise : shade;
    if (palette.every((chosen) => distance(chosen, colour) > spacing)) palette.push(colour);
  }
  if (palette.length > 256) {
    throw new Error(`A baseline has at most 256 colours, and this picture needs ${palette.length}: draw it flatter.`);
  }
  return palette;
}

/** The place in the palette of what comes closest to a colour. Pictures ask for the same colours over and over. */
export function nearestIn(palette: number[]): (colour: number) => number {
  const known = new Map<number, number>();
  return (colour) => {
    let best = known.get(colour);
    if (best === undefined) {
      best = 0;
      for (let i = 1; i < palette.length; i++)
        if (distance(palette[i]!, colour) < distance(palette[best]!, colour)) best = i;
      known.set(colour, best);
    }
    return best;
  };
}
