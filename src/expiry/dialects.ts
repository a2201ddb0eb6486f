import type { UrlDialect } from '../model/report.js';
import * as ends from './ends.js';
import type { End } from './ends.js';
import type { Link } from './link.js';

export interface Dialect {
  name: UrlDialect;
  /** Query parameters that must all have a value; those that tell the time first. */
  needs: readonly string[];
  /** Gets the first two values of `needs` and the whole link. `undefined`: it is not of this dialect after all. */
  end: (first: string, second: string, link: Link) => End | undefined;
  /** Of a parameter's lower-case name, `=` and its value: it belongs to the signature, not to what is signed. */
  own?: RegExp;
  /** The same of a segment of the path. */
  inPath?: RegExp;
  /** The first segment of the path is the signature. */
  leads?: true;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const hmac = /(?:^|~)hmac=./i;
const signature = /(?:^|[~&])signature=./i;
const cdn77 = /^[\w+-]{20,}={0,2},(\d{10})$/;
const azure = /^(?:s[eiprtv]|ss|srt|sig|sip|spr|sdd|scid|ses|sk[esvt]|skoid|sktid|skdutid|s[adu]oid|sduoid)=/;

/**
 * Every signature scheme this library reads (DOMAIN §3), most specific first: the first that fits decides, even when its
 * end is unreadable, so a weaker hint never overrules a broken signature. Firebase stands last, because its "never" must
 * not outvote a stated end.
 */
export const dialects: readonly Dialect[] = [
  dated('s3-v4', 'x-amz-', ends.wholeSeconds),
  dated('gcs-v4', 'x-goog-', ends.decimalSeconds),
  dated('oss-v4', 'x-oss-', ends.secondsOrEpoch),
  dated('tos-v4', 'x-tos-', ends.wholeSeconds),
  row('cloudfront-custom', ['policy', 'signature', 'key-pair-id'], ends.cloudFrontEnd, 'expires', 'hash-algorithm'),
  row('cloudfront-canned', ['expires', 'signature', 'key-pair-id'], ends.epoch, 'hash-algorithm'),
  row('s3-v2', ['expires', 'signature', 'awsaccesskeyid'], ends.epoch, 'x-amz-security-token'),
  row('gcs-v2', ['expires', 'signature', 'googleaccessid'], ends.epoch),
  row('oss-v1', ['expires', 'signature', 'ossaccesskeyid'], ends.epoch, 'security-token'),
  row('obs', ['expires', 'signature', 'accesskeyid'], ends.epoch, 'x-obs-security-token'),
  row('ks3', ['expires', 'signature', 'kssaccesskeyid'], ends.epoch),
  row('ucloud', ['expires', 'signature', 'ucloudpublickey'], ends.epoch),
  row('cloud-cdn', ['expires', 'signature', 'keyname'], ends.epoch, 'urlprefix'),
  { name: 'cos', needs: ['q-sign-time', 'q-signature'], end: ends.spanEnd, own: /^(?:q-|x-cos-security-token=)/ },
  row('bos', ['authorization'], ends.baiduEnd, 'x-bce-security-token'),
  row('qiniu', ['e', 'token'], shaped(/^[\w-]+:[\w-]+=*$/)),
  row('upyun', ['_upt'], written(/^[\da-f]{8}(\d{10})$/i)),
  { name: 'swift', needs: ['temp_url_expires', 'temp_url_sig'], end: ends.epochOrIso, own: /^temp_url_/ },
  { name: 'azure-sas', needs: ['se', 'sig'], end: (se, _, { query }) => ends.sasEnd(se, query.get('ske')), own: azure },
  row('filestack', ['policy', 'signature'], ends.filestackEnd),
  row('imagekit', ['ik-t', 'ik-s'], (time) => (time === '9999999999' ? 'never' : ends.epoch(time))),
  row('imagex', ['x-expires', 'x-signature'], ends.epoch),
  row('symfony', ['_expiration', '_hash'], ends.epoch),
  row('discord', ['ex', 'hm'], ends.hexEpoch, 'is'),
  row('meta', ['oe', 'oh'], ends.hexEpoch),
  row('cloudinary', ['expires_at', 'signature', 'api_key'], ends.epoch, 'timestamp'),
  row('limelight', ['e', 'h'], shaped(ends.digest)),
  row('nginx', ['expires', 'md5'], ends.epoch),
  row('nginx', ['e', 'st'], shaped(ends.digest)),
  row('nginx', ['expires', 'secure'], ends.epoch),
  row('cdn77', ['secure'], written(/^[\w+/-]{20,}={0,2},(\d{10})$/)),
  { name: 'cdn77', needs: [], end: inSegments(cdn77), inPath: cdn77 },
  row('fastly', ['token'], written(/^(\d{10})_[\da-f]{40,64}$/i)),
  { name: 'akamai', needs: [], end: (_, __, link) => ends.fieldsEnd(link, hmac), own: /[=~]hmac=./i, inPath: hmac },
  {
    name: 'media-cdn',
    needs: [],
    end: (_, __, link) => ends.fieldsEnd(link, signature),
    own: /~signature=./i,
    inPath: signature,
  },
  { name: 'rails', needs: [], end: (_, __, link) => ends.railsEnd(link) },
  { name: 'jwt', needs: [], end: (_, __, link) => ends.jwtEnd(link) },
  {
    name: 'imgproxy',
    needs: [],
    end: (_, __, link) => ends.imgproxyEnd(link),
    inPath: /^exp(?:ires)?:\d+$/,
    leads: true,
  },
  { name: 'wowza', needs: [], end: (_, __, link) => ends.wowzaEnd(link), own: /^wowzatoken\w+=/ },
  row('laravel', ['expires', 'signature'], shaped(ends.digest)),
  { name: 'signed-expires', needs: [], end: (_, __, link) => ends.signedExpiresEnd(link), inPath: /^bcdn_token=/ },
  row('firebase', ['alt', 'token'], (alt, token) => (alt === 'media' && uuid.test(token) ? 'never' : undefined)),
];

/** The first dialect that a link is written in, and the end that it tells. */
export function dialectOf(link: Link): { dialect: Dialect; end: End } | undefined {
  for (const dialect of dialects) {
    const values = dialect.needs.map((need) => link.query.get(need) ?? '');
    const [first = '', second = ''] = values;
    const end = values.includes('') ? undefined : dialect.end(first, second, link);
    if (end) return { dialect, end };
  }
  return undefined;
}

/** A scheme whose parameters are all its own. */
function row(name: UrlDialect, needs: readonly string[], end: Dialect['end'], ...more: readonly string[]): Dialect {
  return { name, needs, end, own: new RegExp(`^(?:${[...needs, ...more].join('|')})=`) };
}

/** A scheme whose parameters all begin alike. `process` changes the picture, so it is no part of the signature. */
function dated(name: UrlDialect, prefix: string, end: Dialect['end']): Dialect {
  return { name, needs: [`${prefix}date`, `${prefix}expires`], end, own: new RegExp(`^${prefix}(?!process=)`) };
}

/** An end that counts only beside a signature of that shape, because the names alone are anybody's. */
function shaped(shape: RegExp): Dialect['end'] {
  return (end, mark) => (shape.test(mark) ? ends.epoch(end) : undefined);
}

/** An end that is written into the signature itself. */
function written(pattern: RegExp): Dialect['end'] {
  return (text) => {
    const end = pattern.exec(text)?.[1];
    return end ? ends.epoch(end) : undefined;
  };
}

function inSegments(pattern: RegExp): Dialect['end'] {
  return (_, __, { segments }) => {
    const end = segments.map((segment) => pattern.exec(segment)?.[1]).find(Boolean);
    return end ? ends.epoch(end) : undefined;
  };
}
