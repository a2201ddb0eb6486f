import { readJwt, readRails } from './claims.js';
import { decode, readPair, type Link } from './link.js';

/** Names that only a signature or a credential has, whatever their value. */
const signatureName =
  /(?:^|[-_.])(?:sig|sign|signed|signature|hmac|mac|md5|sha\d{1,3}|digest|token|tkn|jwt|jws|sas|seal|ticket|credential|authorization)s?\d?(?:$|[-_.])|(?:signature|token|hmac|secret|credential|accesskey|accesskeyid|accessid|apikey|publickey)$|^_upt$/;
/** Names that a signature can have, and a switch or a version too: a short value is then no signature. */
const looseName = /(?:^|[-_.])(?:auth|hash|key|secure|verify|policy|code|password|pass|seed|nonce)$/;
/** Names of what an object is called, whose values are long without being signed. */
const objectName = /(?:^|[-_.])(?:v|ver|rev|etag|file|filename|name|path|object|title)$|(?:id|uuid|guid|version)$/;

const hex = /^[\da-f]{32,}$/i;
const mixed = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[\w+/-]{27,}={0,2}$/;
const opaque = /^[\w+/~.,=-]{16,}$/;
/** A moment before a digest, as CDNs and web frameworks write it; a digest after two hyphens; ASP.NET's protected data. */
const stamped =
  /^\d{10}[-_.:~].{16,}$|:\w{5,7}:[\w-]{22,}$|^[\w-]+\.[\w-]{5,8}\.[\w-]{22,}$|--[\da-f]{40,}$|^CfDJ8|[~!]hmac[=~]/;

/**
 * Whether anything in a link looks like a signature, of whichever scheme. Such a link can end at a moment that nobody here can
 * read, so nothing may be promised for it. A lone `expires`, sizes, versions and ids are none.
 */
export function looksSigned({ query, segments }: Link): boolean {
  return [...query].some(isSignature) || hasSignedPath(segments.map(decode));
}

function isSignature([name, value]: readonly [string, string]): boolean {
  // A query that is one long word, as some CDNs have it.
  if (value === '') return hex.test(name) || (name.length >= 27 && opaque.test(name));
  if (signatureName.test(name) || isSealed(value)) return true;
  if (looseName.test(name)) return opaque.test(value);
  return !objectName.test(name) && (hex.test(value) || mixed.test(value));
}

function isSealed(text: string): boolean {
  return (
    stamped.test(text) ||
    /^(?:Bearer\s+)?eyJ[\w-]+\.[\w-]+\./i.test(text) ||
    readJwt(text) !== null ||
    readRails(text) !== null
  );
}

/** A folder whose next segment is a credential. A folder of digests (`/sha256/…`) only names what is in it. */
const signatureFolder = /^(?:sig|sign|signed|signature|hmac|token|auth|secure|jwt|ticket)s?$/i;
const credential = /^(?=.*\d)[\w+/~-]{20,}={0,2}$/;
const moment = /^(?:1[5-9]\d{8}|20\d{10}|20\d{12})$/;
const hexMoment = /^(?:1[5-9]\d{8}|[67][\da-f]{7})$/i;

function hasSignedPath(segments: readonly string[]): boolean {
  return segments.some((segment, at) => {
    const before = segments[at - 1] ?? '';
    const after = segments[at + 1] ?? '';
    return (
      isSealed(segment) ||
      (segment.includes('=') && segment.split(/[&;]/).map(readPair).some(isFilledSignature)) ||
      // Cloudinary, and a token with its end.
      /^s--[\w-]{8,}--$|^[\w+-]{20,}={0,2},\w{1,12}$/.test(segment) ||
      // A digest beside its moment: Alibaba, Tencent, Huawei, lighttpd.
      (hex.test(segment) && (moment.test(before) || hexMoment.test(after))) ||
      // Oracle, then imgproxy and thumbor.
      (before === 'p' && after === 'n' && credential.test(segment)) ||
      (at === 1 && /^[\w-]{20,}={0,2}$/.test(segment) && /^[a-z_]+:|^\d+x\d+$|^smart$/.test(after)) ||
      (signatureFolder.test(before) && credential.test(segment))
    );
  });
}

function isFilledSignature(pair: readonly [string, string]): boolean {
  return pair[1] !== '' && isSignature(pair);
}
