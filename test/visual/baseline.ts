// The file of a baseline: a PNG with a palette, which any program shows, and in a chunk of its own the screenshot's size and census.
// pngjs reads such files and cannot write them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { readCensus, takeCensus, writeCensus, type Census } from './census.ts';
import { choosePalette, nearestIn } from './palette.ts';
import { blue, fromPng, green, half, red, sizeOf, type Picture } from './picture.ts';

export interface Baseline {
  /** Half the size of the screenshot, and in few colours. */
  picture: Picture;
  /** Of the screenshot. */
  size: string;
  census: Census;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** By the cases of its letters: not needed to show the picture, private, and valid whatever else changes. */
const ofScreenshot = 'ceNs';

export function encode(screenshot: Picture): Buffer {
  const picture = half(screenshot);
  const palette = choosePalette(picture);
  const census = takeCensus(screenshot);
  const facts = Buffer.alloc(12);
  for (const [i, fact] of [screenshot.width, screenshot.height, census.size].entries())
    facts.writeUInt32BE(fact, 4 * i);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(picture)),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [red(colour), green(colour), blue(colour)]))),
    chunk(ofScreenshot, Buffer.concat([facts, deflateSync(writeCensus(census), { level: 9 })])),
    chunk('IDAT', deflateSync(rows(picture, nearestIn(palette)), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function decode(file: Buffer): Baseline {
  const picture = fromPng(file);
  const facts = chunksOf(file).find(({ type }) => type === ofScreenshot)?.data;
  // A PNG of another origin has none, and so it differs in size.
  if (!facts) return { picture, size: '', census: new Map() };
  const [width, height, colours] = [facts.readUInt32BE(0), facts.readUInt32BE(4), facts.readUInt32BE(8)];
  const census = readCensus(inflateSync(facts.subarray(12)), colours);
  return { picture, size: sizeOf({ width, height }), census };
}

function header({ width, height }: Picture): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // 8 bits a pixel, which are a place in the palette.
  data.writeUInt8(8, 8);
  data.writeUInt8(3, 9);
  return data;
}

/** Each row begins with a zero, "no filter": a place in a palette says nothing about the one beside it. */
function rows({ width, height, pixels }: Picture, placeOf: (colour: number) => number): Buffer {
  const data = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * (width + 1) + 1 + x] = placeOf(pixels[y * width + x]!);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}
