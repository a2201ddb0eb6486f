import { withoutSecrets } from '../../model/links.js';
import { withheldIn } from '../../facts/metadata/VerificationMetadata.values.js';

/** Why something is shown to nobody. */
export type Mask = 'link' | 'credential' | 'person' | 'media' | 'long' | 'name';

/** A part of a text: words of the payload's, or what stands in the place of what is shown to nobody. */
export type Piece = { text: string; mask: null } | { text: ''; mask: Mask };

/** Nothing longer is looked through, so nothing longer is shown: what was not looked through may hold anything. */
const longestText = 10_000;

const marks = { link: '\uE000', credential: '\uE001' };
const masks = new Map<string, Mask>([
  [marks.link, 'link'],
  [marks.credential, 'credential'],
]);
/** A piece of one of these, or a run of what is none. */
const parts = /[\uE000\uE001]|[^\uE000\uE001]+/g;

// Links that a text holds somewhere, and that have no `://`: behind a space or a sign, so that `and/or` and `e.g.` are none.
const before = '(?:^|[\\s"\'(<=,;|>\\[{])';
const bareLink = new RegExp(
  [
    `${before}(?:\\/\\/\\S|www\\.\\S|(?:data|blob|file|javascript|cid|urn|mailto|tel):\\S|(?:https?|ftp|s3|gs|wss?):\\/)`,
    `${before}[\\p{L}\\d][\\p{L}\\d_-]*(?:\\.[\\p{L}\\d][\\p{L}\\d_-]*)*\\.\\p{L}{2,}(?::\\d+)?\\/\\S`,
    `${before}(?:localhost|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[?[\\da-f]{0,4}(?:::?[\\da-f]{1,4})+\\])(?::\\d+)?\\/\\S`,
  ].join('|'),
  'iu',
);
/** Base64 of a picture, a template or a file. */
const encoded = /^[\w+/=.~-]{128,}$/;

/** A text with each link and each credential in it masked; as a whole where the parts cannot be told apart. */
export function piecesOf(text: string): Piece[] {
  if (text.length > longestText) return [{ text: '', mask: 'long' }];
  if (encoded.test(text)) return [{ text: '', mask: 'media' }];
  const clean = withoutSecrets(text, marks);
  const rest = clean.replace(/[\uE000\uE001]/g, ' ');
  if (holdsLink(rest) || holdsLink(asRead(rest))) return [{ text: '', mask: 'link' }];
  return (clean.match(parts) ?? []).map((part) => {
    const mask = masks.get(part);
    return mask ? { text: '', mask } : { text: part, mask: null };
  });
}

/** A text without what can be in it unseen, and with plain signs: so spelled it is still a link to whoever reads it. */
const asRead = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/\\/g, '/')
    .replace(/:\/{3,}/g, '://');

const holdsLink = (text: string): boolean => withheldIn(text) === 'link' || bareLink.test(text);

/** The mask of a text of which nothing is left to show; null where something is. */
export function wholeMask(pieces: readonly Piece[]): Mask | null {
  return pieces.length > 0 && pieces.every(({ text }) => !text.trim()) ? (pieces.find(hasMask)?.mask ?? null) : null;
}

const hasMask = ({ mask }: Piece): boolean => mask !== null;

/** Whether a name holds a link or a credential, or is too long to be looked through. */
export function isMaskedName(name: string): boolean {
  return name.length > 1000 || piecesOf(name).some(hasMask);
}
