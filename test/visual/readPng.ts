// Reads the PNGs that a browser and baseline.ts write: of 8 bits, and not interlaced. pngjs reads any, in several times the time.
import { inflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

/** How many bytes a pixel has, by PNG's numbers for colour, for palette and for colour with alpha. */
const bytesOf: Record<number, number> = { 2: 3, 3: 1, 6: 4 };

/** Null for a PNG of another kind. */
export function readPng(file: Buffer): Picture | null {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind = 0, , , interlaced] = file.subarray(24, 29);
  const bytes = bytesOf[kind];
  if (depth !== 8 || interlaced || !bytes) return null;

  const packed: Buffer[] = [];
  let palette = file.subarray(0, 0);
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') packed.push(data);
    if (type === 'PLTE') palette = data;
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(packed));
  unfilter(rows, width * bytes, height, bytes);

  const pixels = new Uint32Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    let from = y * (width * bytes + 1) + 1;
    for (let x = 0; x < width; x++, from += bytes) {
      const source = kind === 3 ? palette : rows;
      const at = kind === 3 ? rows[from]! * 3 : from;
      pixels[to++] = (source[at]! << 16) | (source[at + 1]! << 8) | source[at + 2]!;
    }
  }
  return { width, height, pixels };
}

/** Undoes, in place, what each row says in its first byte: how its bytes follow from those to the left (a), above (b) and above left (c). */
function unfilter(rows: Buffer, stride: number, height: number, bytes: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1) + 1;
    const filter = rows[start - 1];
    if (!filter) continue;
    const above = start - stride - 1;
    for (let i = 0; i < stride; i++) {
      const a = i < bytes ? 0 : rows[start + i - bytes]!;
      const b = y === 0 ? 0 : rows[above + i]!;
      const c = y === 0 || i < bytes ? 0 : rows[above + i - bytes]!;
      const guess = filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : paeth(a, b, c);
      rows[start + i] = rows[start + i]! + guess;
    }
  }
}

/** Of the three, the one that is closest to a + b - c. */
function paeth(a: number, b: number, c: number): number {
  const toA = Math.abs(b - c);
  const toB = Math.abs(a - c);
  const toC = Math.abs(a + b - 2 * c);
  return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
}
