// A picture as the tests know it: opaque pixels, one number 0xRRGGBB each.
import { PNG } from 'pngjs';
import { readPng } from './readPng.ts';

export interface Picture {
  width: number;
  height: number;
  pixels: Uint32Array;
}

export const sizeOf = ({ width, height }: Omit<Picture, 'pixels'>): string => `${width} × ${height}`;

export const red = (colour: number): number => colour >> 16;
export const green = (colour: number): number => (colour >> 8) & 255;
export const blue = (colour: number): number => colour & 255;
export const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** How far two colours are from each other, in the channel where they differ most. */
export const distance = (one: number, other: number): number =>
  one === other
    ? 0
    : Math.max(Math.abs(red(one) - red(other)), Math.abs(green(one) - green(other)), Math.abs(blue(one) - blue(other)));

export function fromPng(file: Buffer): Picture {
  const read = readPng(file);
  if (read) return read;
  const { width, height, data } = PNG.sync.read(file);
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4)
    pixels[i] = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  return { width, height, pixels };
}

/** For looking at; baselines are written by baseline.ts. */
export function toPng({ width, height, pixels }: Picture): Buffer {
  const png = new PNG({ width, height, colorType: 2 });
  for (let i = 0; i < pixels.length; i++) png.data.writeUInt32BE(((pixels[i]! << 8) | 255) >>> 0, i * 4);
  // Written in a tenth of the time, and nobody keeps them.
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 1 });
}

/** Half as wide and half as high: the mean of each 2 × 2 pixels, so that nothing falls between two samples. */
export function half({ width, height, pixels }: Picture): Picture {
  const small = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const means = new Uint32Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    const top = 2 * y * width;
    const bottom = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < small.width; x++) {
      const left = 2 * x;
      const right = Math.min(left + 1, width - 1);
      means[y * small.width + x] = mean(
        pixels[top + left]!,
        pixels[top + right]!,
        pixels[bottom + left]!,
        pixels[bottom + right]!,
      );
    }
  }
  return { ...small, pixels: means };
}

/** Most pixels are of an area. Red and blue are added in one number, since neither reaches the other. */
function mean(a: number, b: number, c: number, d: number): number {
  if (a === b && a === c && a === d) return a;
  const redBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
  const greens = (a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00) + 0x200;
  return ((redBlue >>> 2) & 0xff00ff) | ((greens >>> 2) & 0xff00);
}

/** Twice as large again, for looking at. */
export function twice({ width, height, pixels }: Picture): Picture {
  const large = new Uint32Array(width * height * 4);
  for (let i = 0; i < large.length; i++) {
    const x = i % (2 * width);
    const y = (i - x) / (2 * width);
    large[i] = pixels[(y >> 1) * width + (x >> 1)]!;
  }
  return { width: 2 * width, height: 2 * height, pixels: large };
}

/** How many pixels have each colour. Neighbours are mostly of one, so each run of them is one entry. */
export function count({ pixels }: Picture): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let i = 1; i <= pixels.length; i++) {
    const colour = pixels[from]!;
    if (i < pixels.length && pixels[i] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + i - from);
    from = i;
  }
  return counts;
}
