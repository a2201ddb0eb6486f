// Reads what a browser has printed: its text, and whether it holds pictures or links. Only as much of PDF as Chromium writes.
import { inflateSync } from 'node:zlib';

/** A printed document. */
export interface Printed {
  /** The text of all pages, without white space: where a line ends is the printer's business. */
  text: string;
  /** The same, page by page. */
  pages: string[];
  /** How many drawn pictures and how many links there are. */
  images: number;
  links: number;
  /** Everything in the file that can be read, with all its streams unpacked. */
  raw: string;
}

interface Piece {
  dictionary: string;
  stream: string;
}

const hex = (text: string): number => Number.parseInt(text, 16);

/** The numbered pieces of the file, their streams unpacked. */
function piecesOf(file: Buffer): Map<number, Piece> {
  const source = file.toString('latin1');
  const pieces = new Map<number, Piece>();
  const start = /(?<=[\r\n]|^)(\d+) 0 obj\b/g;
  for (let match = start.exec(source); match; match = start.exec(source)) {
    const from = match.index + match[0].length;
    const end = source.indexOf('endobj', from);
    const begin = /stream\r?\n/.exec(source.slice(from, end));
    const dictionary = source.slice(from, begin ? from + begin.index : end);
    const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? 0);
    const at = begin ? from + begin.index + begin[0].length : end;
    const bytes = file.subarray(at, at + length);
    const packed = dictionary.includes('/FlateDecode');
    pieces.set(Number(match[1]), { dictionary, stream: (packed ? inflateSync(bytes) : bytes).toString('latin1') });
    start.lastIndex = Math.max(end, at + length);
  }
  return pieces;
}

const utf16 = (codes: string): string => String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((code) => hex(code)));

/** What each glyph of a font stands for, by its ToUnicode map. */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', codes = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) glyphs.set(hex(glyph), utf16(codes));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, low = '', high = '', codes = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = hex(low); glyph <= hex(high); glyph += 1)
        glyphs.set(glyph, String.fromCharCode(hex(codes) + glyph - hex(low)));
  return glyphs;
}

const refer = (dictionary: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? -1);

/** The glyphs that a page draws, as text. A glyph without a meaning is written as such, so that it is not overlooked. */
function textOf(page: Piece, pieces: Map<number, Piece>, fonts: Map<string, Map<number, string>>): string {
  const content = pieces.get(refer(page.dictionary, 'Contents'))?.stream ?? '';
  let glyphs = new Map<number, string>();
  let text = '';
  for (const [, font, shown = ''] of content.matchAll(/\/(F\d+) [\d.-]+ Tf|(\[[^\]]*\]\s*TJ|<[\dA-Fa-f]+>\s*Tj)/g)) {
    if (font) glyphs = fonts.get(font) ?? new Map<number, string>();
    for (const [, codes = ''] of shown.matchAll(/<([\dA-Fa-f]+)>/g))
      for (const code of codes.match(/.{4}/g) ?? []) text += glyphs.get(hex(code)) ?? '\uFFFD';
  }
  return text;
}

/** Reads a PDF as Chromium writes it. */
export function readPdf(file: Buffer): Printed {
  const pieces = piecesOf(file);
  const all = [...pieces.values()];
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const fonts = new Map<string, Map<number, string>>();
  for (const { dictionary } of all)
    for (const [, name = '', number = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = refer(pieces.get(Number(number))?.dictionary ?? '', 'ToUnicode');
      fonts.set(name, glyphsOf(pieces.get(map)?.stream ?? ''));
    }
  const texts = pages.map((page) => textOf(page, pieces, fonts).replace(/\s+/g, ''));
  return {
    text: texts.join(''),
    pages: texts,
    images: all.filter(({ dictionary }) => /\/Subtype ?\/Image\b/.test(dictionary)).length,
    links: all.filter(({ dictionary }) => /\/URI\b|\/Subtype ?\/Link\b/.test(dictionary)).length,
    raw: all.map(({ dictionary, stream }) => dictionary + stream).join('\n'),
  };
}
