// How well a ring is seen, in pixels: of one picture of a control with the focus and one without.
import { blue, green, red, type Picture } from './picture.ts';

/** In pixels of the pictures. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Ring {
  /** Where it is thinnest: of its sides that are in the picture, at five places each. */
  thickness: number;
  /** How many sides are in the picture. */
  sides: number;
}

/** What WCAG asks of a graphic, here between a pixel with the focus and without, and beside the ring. */
const enough = 3;
/** How far inside and outside of the edge a ring is looked for. */
const reach = 8;
const places = [0.25, 0.4, 0.5, 0.6, 0.75];

function luminance(colour: number): number {
  const [r = 0, g = 0, b = 0] = [red(colour), green(colour), blue(colour)].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: number, other: number): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** How many pixels in a row, across an edge, the focus changes to what contrasts with what was there and with what is beside it. */
function across(on: number[], off: number[]): number {
  let most = 0;
  for (let from = 0; from < on.length; from++) {
    let to = from;
    while (to < on.length && contrast(on[to]!, off[to]!) >= enough) to++;
    if (to === from) continue;
    const beside = [on[from - 1], on[to]].filter((colour) => colour !== undefined);
    if (beside.some((colour) => contrast(colour, on[from]!) >= enough)) most = Math.max(most, to - from);
    from = to;
  }
  return most;
}

export function ringOf(on: Picture, off: Picture, { left, top, width, height }: Place): Ring {
  const line = Array.from({ length: 2 * reach }, (_, step) => step - reach);
  const sides = [
    places.map((part) => line.map((step) => [left + part * width, top + step] as const)),
    places.map((part) => line.map((step) => [left + part * width, top + height + step] as const)),
    places.map((part) => line.map((step) => [left + step, top + part * height] as const)),
    places.map((part) => line.map((step) => [left + width + step, top + part * height] as const)),
  ];
  const isIn = ([x, y]: readonly [number, number]): boolean => x >= 0 && y >= 0 && x < on.width && y < on.height;
  // The half of a line that is inside of a control is in the picture, or this piece of the edge is not.
  const seen = sides
    .map((side) => side.map((points) => points.filter(isIn)).filter((points) => points.length > reach))
    .filter((side) => side.length > 0);
  const pick = ({ pixels }: Picture, points: (readonly [number, number])[]): number[] =>
    points.map(([x, y]) => pixels[Math.floor(y) * on.width + Math.floor(x)]!);
  const found = seen.flatMap((side) => side.map((points) => across(pick(on, points), pick(off, points))));
  return { thickness: found.length ? Math.min(...found) : 0, sides: seen.length };
}
