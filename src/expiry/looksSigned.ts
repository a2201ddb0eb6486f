import { readJwt, readRails } from './claims.js';
import { isDigest, isWordy } from './digest.js';
import { decode, readPair, type Link } from './link.js';
import { isObjectName } from './objectName.js';

/** Names that only a signature or a credential has. Only a switch or a counter is none there. */
const signatureName =
  /(?:^|[-_.])(?:sig|sign|signature|hmac|md5|sha\d{1,3}|digest|token|tkn|jwt|jws|sas|credential|authorization)s?\d?(?:$|[-_.])|(?:signature|token|hmac|secret|credential|accesskey|accesskeyid|accessid|apikey|publickey)$|^_upt$/;
/** Names that a signature can have, and a switch, a version or a path too: only a value without words is a signature there. */
const looseName =
  /(?:^|[-_.])(?:auth(?:[-_.]?(?:info|key|data|sign))?|hash|key|mac|seal|secure|signed|ticket|verify|policy|code|password|pass|seed|nonce)$/;
const plainSwitch = /^(?:-?\d{1,3}|true|false|yes|no|on|off|none|null|undefined)$/i;

const hex = /^[\da-f]{32,}$/i;
const mixed = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[\w+/-]{27,}={0,2}$/;
const opaque = /^[\w+/~.,=-]{16,}$/;
/** A file, or folders with a word among them. */
const path = /\.[a-z]\w{1,4}$|^(?:.*\/)?[a-z_-]{3,}\/|\/[a-z_-]{3,}$/;
/** A moment before a digest, as CDNs and web frameworks write it; a digest after two hyphens or a dot; ASP.NET's protected data. */
const stamped =
  /^\d{10}[-_.:~].{16,}$|:\w{5,7}:[\w-]{22,}$|^[\w-]+\.[\w-]{5,8}\.[\w-]{22,}$|--[\da-f]{40,}$|^[\w+=-]{8,}\.[\da-f]{32,128}$|^CfDJ8|[~!]hmac[=~]/;

/**
 * Whether anything in a link looks like a signature, of whichever scheme. Such a link can end at a moment that nobody here can
 * read, so nothing may be promised for it. A lone `expires`, sizes, versions and ids are none.
 */
export function looksSigned({ query, segments }: Link): boolean {
  return [...query].some(isSignature) || segments.map(decode).some(isSignedSegment);
}

/** Whether a parameter's name tells of a signature, a credential or a switch of one, rather than of an object. */
export function isSignatureName(name: string): boolean {
  return signatureName.test(name) || looseName.test(name);
}

function isSignature([name, value]: readonly [string, string]): boolean {
  // A query that is one long word, as some CDNs have it.
  if (value === '') return hex.test(name) || (name.length >= 27 && opaque.test(name));
  if (isSealed(value)) return true;
  if (signatureName.test(name)) return !plainSwitch.test(value);
  if (looseName.test(name)) return opaque.test(value) && !path.test(value) && !isWordy(value);
  return !isObjectName(name) && (hex.test(value) || (mixed.test(value) && !isWordy(value)));
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

/** Whether a segment of a decoded path looks like a signature, or holds one. */
export function isSignedSegment(segment: string, at: number, segments: readonly string[]): boolean {
  const before = segments[at - 1] ?? '';
  const after = segments[at + 1] ?? '';
  return (
    isSealed(segment) ||
    (segment.includes('=') && segment.split(/[&;]/).map(readPair).some(isFilledSignature)) ||
    // Cloudinary, and a token with its end.
    /^s--[\w-]{8,}--$|^[\w+-]{20,}={0,2},\w{1,12}$/.test(segment) ||
    // A digest beside its moment: Alibaba, Tencent, Huawei, lighttpd, nginx.
    (hex.test(segment) && (moment.test(before) || hexMoment.test(after))) ||
    ((moment.test(before) || moment.test(after)) && isDigest(segment)) ||
    // Oracle, then imgproxy and thumbor.
    (before === 'p' && after === 'n' && credential.test(segment)) ||
    (at === 1 && /^[\w-]{20,}={0,2}$/.test(segment) && /^[a-z_]+:|^\d+x\d+$|^smart$/.test(after)) ||
    (signatureFolder.test(before) && credential.test(segment))
  );
}

function isFilledSignature(pair: readonly [string, string]): boolean {
  return pair[1] !== '' && isSignature(pair);
}
