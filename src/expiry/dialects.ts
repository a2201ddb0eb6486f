import type { UrlDialect } from '../model/report.js';
import * as ends from './ends.js';
import type { End } from './ends.js';
import { isDigest } from './digest.js';
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
  /** Where in the path a signature and its end stand side by side; -1: nowhere. */
  spot?: (segments: readonly string[]) => number;
  /** Whether the signature binds host and path to one stored object. @default never */
  binds?: (link: Link) => boolean;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const hmac = /(?:^|~)hmac=[\da-f]{32,}/i;
const signature = /(?:^|[~&])signature=[\w-]{22,}/i;
const cdn77 = /^[\w+-]{22,}={0,2},(\d{10})$/;
const azure = /^(?:s[eiprtv]|ss|srt|sig|sip|spr|sdd|scid|ses|sk[esvt]|skoid|sktid|skdutid|s[adu]oid|sduoid)=/;

/** A store's path is the object's own name. */
const isStored = ({ segments }: Link): boolean => (segments.at(-1) ?? '') !== '';
/** Behind a CDN there can be an application too, whose paths are no files. */
const isFile = ({ segments }: Link): boolean => /[^.]\.[a-z\d]{2,5}$/i.test(segments.at(-1) ?? '');
const isSas = (link: Link): boolean =>
  isStored(link) && (link.query.has('sv') || isDigest(link.query.get('sig') ?? '', 32));

/**
 * Every signature scheme this library reads (DOMAIN §3), most specific first: the first that fits decides, even when its
 * end is unreadable, so a weaker hint never overrules a broken signature. Firebase stands last, because its "never" must
 * not outvote a stated end.
 */
const dialects: readonly Dialect[] = [
  dated('s3-v4', 'x-amz-', ends.wholeSeconds),
  dated('gcs-v4', 'x-goog-', ends.decimalSeconds),
  dated('oss-v4', 'x-oss-', ends.secondsOrEpoch),
  dated('tos-v4', 'x-tos-', ends.wholeSeconds),
  cdn('cloudfront-custom', ['policy', 'signature', 'key-pair-id'], ends.cloudFrontEnd, 'expires', 'hash-algorithm'),
  cdn('cloudfront-canned', ['expires', 'signature', 'key-pair-id'], ends.epoch, 'hash-algorithm'),
  store('s3-v2', ['expires', 'signature', 'awsaccesskeyid'], ends.epoch, 'x-amz-security-token'),
  store('gcs-v2', ['expires', 'signature', 'googleaccessid'], ends.epoch),
  store('oss-v1', ['expires', 'signature', 'ossaccesskeyid'], ends.epoch, 'security-token'),
  store('obs', ['expires', 'signature', 'accesskeyid'], ends.epoch, 'x-obs-security-token'),
  store('ks3', ['expires', 'signature', 'kssaccesskeyid'], ends.epoch),
  store('ucloud', ['expires', 'signature', 'ucloudpublickey'], ends.epoch),
  cdn('cloud-cdn', ['expires', 'signature', 'keyname'], beside(16), 'urlprefix'),
  { ...store('cos', ['q-sign-time', 'q-signature'], ends.spanEnd), own: /^(?:q-|x-cos-security-token=)/ },
  store('bos', ['authorization'], ends.baiduEnd, 'x-bce-security-token'),
  cdn('qiniu', ['e', 'token'], (end, token) => (/^[\w-]+:[\w-]{22,}=*$/.test(token) ? ends.epoch(end) : undefined)),
  cdn('upyun', ['_upt'], written(/^[\da-f]{8}(\d{10})$/i)),
  { ...store('swift', ['temp_url_expires', 'temp_url_sig'], ends.epochOrIso), own: /^temp_url_/ },
  { name: 'azure-sas', needs: ['se', 'sig'], end: ends.sasEnd, own: azure, binds: isSas },
  row('filestack', ['policy', 'signature'], ends.filestackEnd),
  row(
    'imagekit',
    ['ik-t', 'ik-s'],
    beside(16, (time) => (time === '9999999999' ? 'never' : ends.epoch(time))),
  ),
  row('imagex', ['x-expires', 'x-signature'], beside(16)),
  row('symfony', ['_expiration', '_hash'], beside(16)),
  row('discord', ['ex', 'hm'], beside(32, ends.hexEpoch), 'is'),
  row('meta', ['oe', 'oh'], beside(16, ends.hexEpoch)),
  row('cloudinary', ['expires_at', 'signature', 'api_key'], beside(20), 'timestamp'),
  row('limelight', ['e', 'h'], beside(16)),
  row('nginx', ['expires', 'md5'], beside(16)),
  row('nginx', ['e', 'st'], beside(16)),
  row('nginx', ['expires', 'secure'], beside(16)),
  { name: 'nginx', needs: [], end: (_, __, { segments }) => ends.placedEnd(segments), spot: ends.nginxSpot },
  row('cdn77', ['secure'], written(/^[\w+/-]{22,}={0,2},(\d{10})$/)),
  { name: 'cdn77', needs: [], end: inSegments(cdn77), inPath: cdn77 },
  row('fastly', ['token'], written(/^(\d{10})_[\da-f]{40,64}$/i)),
  {
    name: 'akamai',
    needs: [],
    end: (_, __, link) => ends.fieldsEnd(link, hmac),
    own: /[=~]hmac=[\da-f]{32,}/i,
    inPath: hmac,
  },
  {
    name: 'media-cdn',
    needs: [],
    end: (_, __, link) => ends.fieldsEnd(link, signature),
    own: /~signature=[\w-]{22,}/i,
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
  row('laravel', ['expires', 'signature'], beside(16)),
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

/** The scheme of a store, whose paths are its objects. */
function store(...given: Parameters<typeof row>): Dialect {
  return { ...row(...given), binds: isStored };
}

/** The scheme of a CDN, which signs files and applications alike. */
function cdn(...given: Parameters<typeof row>): Dialect {
  return { ...row(...given), binds: isFile };
}

/** A scheme whose parameters all begin alike. `process` changes the picture, so it is no part of the signature. */
function dated(name: UrlDialect, prefix: string, end: Dialect['end']): Dialect {
  return {
    name,
    needs: [`${prefix}date`, `${prefix}expires`],
    end,
    own: new RegExp(`^${prefix}(?!process=)`),
    binds: isStored,
  };
}

/** An end that counts only beside a digest of that many bytes, because the names alone are anybody's. */
function beside(bytes: number, end: (time: string) => End = ends.epoch): Dialect['end'] {
  return (time, mark) => (isDigest(mark, bytes) ? end(time) : undefined);
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
