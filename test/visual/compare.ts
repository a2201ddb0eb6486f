// Whether a screenshot is the one that a baseline was made of.
import type { Baseline } from './baseline.ts';
import { lostColours, newColours, type Lost } from './census.ts';
import { coarseness, nearestIn, noise } from './palette.ts';
import { distance, green, half, hex, sizeOf, type Picture } from './picture.ts';

/** In pixels of the screenshot, edges included. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Difference {
  /** Pixels of the baseline, each of which is four of the screenshot. */
  pixels: number;
  box: Box | null;
  lost: Lost[];
  /** One a pixel of the screenshot. */
  marks: Uint8Array;
  /** The screenshot's size before and now, when it is another. */
  size: readonly [string, string] | null;
}

/** `strict` is for the browser that drew the baselines. Another one draws text otherwise, and only coarse faults show. */
export type Strictness = 'strict' | 'loose';
const loose = { colour: 64, share: 0.005 };
/** Where a rounded edge of a picture is drawn otherwise in a rerun, so many pixels are on the other side of a shade. What is moved or coloured anew has many. */
const strays = 2;

/** Null when they are the same. Of two sizes, what both have is compared. */
export function compare(screenshot: Picture, baseline: Baseline, strictness: Strictness): Difference | null {
  const strict = strictness === 'strict';
  const now = half(screenshot);
  const before = baseline.picture;
  const [width, height] = [Math.min(now.width, before.width), Math.min(now.height, before.height)];
  const marks = new Uint8Array(screenshot.pixels.length);
  const differs = strict ? differsFrom(before) : differsMuchFrom(before);
  let pixels = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!differs(now.pixels[y * now.width + x]!, y * before.width + x)) continue;
      pixels++;
      markFour(marks, screenshot, x, y);
    }
  }

  const lost = strict ? lostColours(baseline.census, screenshot) : [];
  const sizes = [baseline.size || 'unknown', sizeOf(screenshot)] as const;
  const size = sizes[0] === sizes[1] ? null : sizes;
  const forgiven = strict ? strays : loose.share * now.pixels.length;
  if (pixels <= forgiven && !lost.length && !size) return null;
  if (lost.length) markNewColours(marks, screenshot, baseline);
  return { pixels, box: boxOf(marks, screenshot.width), lost, marks, size };
}

/**
 * A pixel is the same when the baseline has for it the closest colour that it has for anything. Rounding a rerun's
 * noise may count twice, once for each of the two distances.
 */
function differsFrom(picture: Picture): (colour: number, i: number) => boolean {
  const palette = [...new Set(picture.pixels)];
  const nearest = nearestIn(palette);
  return (colour, i) => {
    const away = distance(colour, picture.pixels[i]!);
    // Asked first, for most pixels are their baseline's.
    if (away <= 2 * noise) return false;
    const closest = distance(colour, palette[nearest(colour)]!);
    return away > Math.min(closest, coarseness) + 2 * noise;
  };
}

const differsMuchFrom =
  (picture: Picture) =>
  (colour: number, i: number): boolean =>
    distance(colour, picture.pixels[i]!) > loose.colour;

function markFour(marks: Uint8Array, { width, height }: Picture, x: number, y: number): void {
  for (const row of [2 * y, 2 * y + 1])
    for (const column of [2 * x, 2 * x + 1]) if (row < height && column < width) marks[row * width + column] = 1;
}

/** What has a colour that was not there before, for a colour may move by too little for the small picture. */
function markNewColours(marks: Uint8Array, screenshot: Picture, { census }: Baseline): void {
  const isNew = newColours(census, screenshot);
  for (let i = 0; i < marks.length; i++) if (isNew.has(screenshot.pixels[i]!)) marks[i] = 1;
}

function boxOf(marks: Uint8Array, width: number): Box | null {
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.right < 0 ? null : box;
}

/** What to say of it, a line each. */
export function describe({ pixels, box, lost, size }: Difference): string[] {
  const sizes = size ? [`${size[0]} px before, ${size[1]} now`] : [];
  const place = box && `in x ${box.left} to ${box.right}, y ${box.top} to ${box.bottom}`;
  const colours = lost.slice(0, 6).map(({ colour, before, now }) => `${hex(colour)}: ${before} px before, ${now} now`);
  const more = lost.length > 6 ? [`and ${lost.length - 6} more colours`] : [];
  return [...sizes, `${pixels} px of the half-size picture differ${place ? ` ${place}` : ''}`, ...colours, ...more];
}

/** The screenshot faded to grey, what differs in magenta, and a blue frame around it all. */
export function draw({ width, height, pixels }: Picture, { marks, box }: Difference): Picture {
  const faded = pixels.map((colour, i) => (marks[i] ? 0xe6007e : grey(colour)));
  if (box) {
    const [left, right] = [Math.max(box.left - 4, 0), Math.min(box.right + 4, width - 1)];
    const [top, bottom] = [Math.max(box.top - 4, 0), Math.min(box.bottom + 4, height - 1)];
    for (let x = left; x <= right; x++) for (const y of [top, bottom]) faded[y * width + x] = 0x0057d9;
    for (let y = top; y <= bottom; y++) for (const x of [left, right]) faded[y * width + x] = 0x0057d9;
  }
  return { width, height, pixels: faded };
}

const grey = (colour: number): number => (160 + Math.round((green(colour) * 95) / 255)) * 0x010101;
