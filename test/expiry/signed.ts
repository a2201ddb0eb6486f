import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { UrlDialect } from '../../src/index.js';

/** One signature of an object: what changes from one to the next. */
export interface Signing {
  /** Path of the object, without its first slash. */
  path: string;
  /** Epoch seconds of the end, and how long before it was signed. */
  end: number;
  span: number;
  /** 64 hexadecimals that no key made. */
  digest: string;
}

export const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
export const base64Url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const jwt = (claims: unknown, digest = 'c2lnbmF0dXJl'): string =>
  `${base64Url({ alg: 'HS256' })}.${base64Url(claims)}.${digest}`;
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
const stamp = (seconds: number): string => iso(seconds).replace(/[-:]|\.\d+/g, '');
const short = (digest: string): string => Buffer.from(digest.slice(0, 32), 'hex').toString('base64url');
const long = (digest: string): string => Buffer.from(digest, 'hex').toString('base64url');
const cloudFront = (value: unknown): string =>
  base64(value).replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');

/** Digests as a key makes them: random text of one letter would be none. */
export const digests: fc.Arbitrary<string> = fc.constantFrom(
  ...Array.from({ length: 200 }, (_, seed) => createHash('sha256').update(String(seed)).digest('hex')),
);

type Sign = (signing: Signing) => string;

/** What each scheme makes of an object: the dialect, the store or framework, and the link. */
export const schemes: readonly (readonly [dialect: UrlDialect, who: string, sign: Sign])[] = [
  ['s3-v4', 'Amazon S3', ({ path, end, span, digest }) => `https://b.s3.amazonaws.com/${path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F1&X-Amz-Date=${stamp(end - span)}&X-Amz-Expires=${span}&X-Amz-SignedHeaders=host&X-Amz-Signature=${digest}`],
  ['s3-v2', 'Amazon S3, older', ({ path, end, digest }) => `https://b.s3.amazonaws.com/${path}?AWSAccessKeyId=A&Expires=${end}&Signature=${digest}`],
  ['cloudfront-canned', 'CloudFront', ({ path, end, digest }) => `https://d.cloudfront.net/${path}?Expires=${end}&Signature=${digest}&Key-Pair-Id=K`],
  ['cloudfront-custom', 'CloudFront, custom policy', ({ path, end, digest }) => `https://d.cloudfront.net/${path}?Policy=${cloudFront({ Statement: [{ Condition: { DateLessThan: { 'AWS:EpochTime': end } } }] })}&Signature=${digest}&Key-Pair-Id=K`],
  ['gcs-v4', 'Google Cloud Storage', ({ path, end, span, digest }) => `https://storage.googleapis.com/${path}?X-Goog-Date=${stamp(end - span)}&X-Goog-Expires=${span}&X-Goog-Signature=${digest}`],
  ['gcs-v2', 'Google Cloud Storage, older', ({ path, end, digest }) => `https://storage.googleapis.com/${path}?GoogleAccessId=a%40b&Expires=${end}&Signature=${digest}`],
  ['cloud-cdn', 'Google Cloud CDN', ({ path, end, digest }) => `https://cdn.example/${path}?Expires=${end}&KeyName=k&Signature=${short(digest)}`],
  ['cloud-cdn', 'Google Cloud CDN, a prefix', ({ path, end, digest }) => `https://cdn.example/${path}?URLPrefix=aHR0cHM6Ly9jZG4&Expires=${end}&KeyName=k&Signature=${short(digest)}`],
  ['media-cdn', 'Google Media CDN, a token', ({ path, end, digest }) => `https://cdn.example/${path}?edge-cache-token=URLPrefix=aHR0~Expires=${end}~KeyName=k~Signature=${short(digest)}`],
  ['media-cdn', 'Google Media CDN, in the path', ({ path, end, digest }) => `https://cdn.example/edge-cache-token=Expires=${end}&KeyName=k&Signature=${short(digest)}/${path}`],
  ['azure-sas', 'Azure', ({ path, end, digest }) => `https://a.blob.core.windows.net/${path}?sv=2024-11-04&st=2026-01-01T00%3A00%3A00Z&se=${encodeURIComponent(iso(end))}&sr=b&sp=r&sig=${short(digest)}`],
  ['oss-v4', 'Alibaba OSS', ({ path, end, span, digest }) => `https://b.oss-cn.aliyuncs.com/${path}?x-oss-date=${stamp(end - span)}&x-oss-expires=${span}&x-oss-signature=${digest}`],
  ['oss-v1', 'Alibaba OSS, older', ({ path, end, digest }) => `https://b.oss-cn.aliyuncs.com/${path}?OSSAccessKeyId=A&Expires=${end}&Signature=${short(digest)}`],
  ['tos-v4', 'Volcengine TOS', ({ path, end, span, digest }) => `https://b.tos.volces.com/${path}?X-Tos-Date=${stamp(end - span)}&X-Tos-Expires=${span}&X-Tos-Signature=${digest}`],
  ['obs', 'Huawei OBS', ({ path, end, digest }) => `https://b.obs.myhuaweicloud.com/${path}?AccessKeyId=A&Expires=${end}&Signature=${short(digest)}`],
  ['ks3', 'Kingsoft KS3', ({ path, end, digest }) => `https://b.ks3-cn.ksyuncs.com/${path}?KSSAccessKeyId=A&Expires=${end}&Signature=${short(digest)}`],
  ['ucloud', 'UCloud UFile', ({ path, end, digest }) => `https://b.ufileos.com/${path}?UCloudPublicKey=A&Expires=${end}&Signature=${short(digest)}`],
  ['cos', 'Tencent COS', ({ path, end, span, digest }) => `https://b.cos.myqcloud.com/${path}?q-sign-algorithm=sha1&q-ak=A&q-sign-time=${end - span};${end}&q-key-time=${end - span};${end}&q-header-list=host&q-url-param-list=&q-signature=${digest.slice(0, 40)}`],
  ['bos', 'Baidu BOS', ({ path, end, span, digest }) => `https://b.bcebos.com/${path}?authorization=${encodeURIComponent(`bce-auth-v1/A/${iso(end - span)}/${span}/host/${digest}`)}`],
  ['qiniu', 'Qiniu', ({ path, end, digest }) => `https://q.example/${path}?e=${end}&token=Key_-1:${short(digest)}=`],
  ['upyun', 'Upyun', ({ path, end, digest }) => `https://u.example/${path}?_upt=${digest.slice(0, 8)}${end}`],
  ['swift', 'OpenStack Swift', ({ path, end, digest }) => `https://swift.example/${path}?temp_url_sig=${digest}&temp_url_expires=${end}`],
  ['swift', 'OpenStack Swift, ISO', ({ path, end, digest }) => `https://swift.example/${path}?temp_url_sig=${digest}&temp_url_expires=${iso(end).replace('.000', '')}`],
  ['akamai', 'Akamai, in the query', ({ path, end, digest }) => `https://a.example/${path}?hdnts=st=${end - 9}~exp=${end}~acl=/*~hmac=${digest}`],
  ['akamai', 'Akamai, encoded', ({ path, end, digest }) => `https://a.example/${path}?__token__=${encodeURIComponent(`exp=${end}~acl=/*~hmac=${digest}`)}`],
  ['akamai', 'Akamai, in the path', ({ path, end, digest }) => `https://a.example/exp=${end}~acl=%2f*~hmac=${digest}/${path}`],
  ['akamai', 'Cloudinary, a token', ({ path, end, digest }) => `https://res.cloudinary.com/${path}?__cld_token__=exp=${end}~hmac=${digest}`],
  ['cdn77', 'CDN77, in the query', ({ path, end, digest }) => `https://c.example/${path}?secure=${short(digest)}==,${end}`],
  ['cdn77', 'CDN77, in the path', ({ path, end, digest }) => `https://c.example/${short(digest)}==,${end}/${path}`],
  ['fastly', 'Fastly', ({ path, end, digest }) => `https://f.example/${path}?token=${end}_${digest.slice(0, 40)}`],
  ['limelight', 'Limelight', ({ path, end, digest }) => `https://l.example/${path}?e=${end}&h=${digest.slice(0, 32)}`],
  ['nginx', 'nginx, Gcore, VK Cloud', ({ path, end, digest }) => `https://n.example/${path}?md5=${short(digest)}&expires=${end}`],
  ['nginx', 'nginx, short names', ({ path, end, digest }) => `https://n.example/${path}?st=${short(digest)}&e=${end}`],
  ['nginx', 'CDNsun', ({ path, end, digest }) => `https://n.example/${path}?secure=${short(digest)}&expires=${end}`],
  ['wowza', 'Wowza', ({ path, end, digest }) => `https://w.example/${path}?wowzatokenendtime=${end}&wowzatokenstarttime=0&wowzatokenhash=${long(digest)}`],
  ['laravel', 'Laravel', ({ path, end, digest }) => `https://l.example/${path}?expires=${end}&signature=${digest}`],
  ['laravel', 'UploadThing', ({ path, end, digest }) => `https://l.example/${path}?expires=${end}000&signature=hmac-sha256%3D${digest}`],
  ['rails', 'Rails 7.1 and later', ({ path, end, digest }) => `https://r.example/rails/active_storage/blobs/redirect/${base64Url({ _rails: { data: path, exp: iso(end), pur: 'blob_id' } })}--${digest.slice(0, 40)}/face.jpg`],
  ['rails', 'Rails before 7.1', ({ path, end, digest }) => `https://r.example/rails/active_storage/disk/${encodeURIComponent(base64({ _rails: { message: base64(path), exp: iso(end), pur: 'blob_key' } }))}--${digest}/face.jpg`],
  ['symfony', 'Symfony', ({ path, end, digest }) => `https://s.example/${path}?_expiration=${end}&_hash=${encodeURIComponent(`${long(digest)}=`)}`],
  ['cloudinary', 'Cloudinary, a download', ({ path, end, digest }) => `https://api.cloudinary.com/v1_1/demo/image/download?public_id=${encodeURIComponent(path)}&timestamp=${end - 60}&expires_at=${end}&signature=${digest.slice(0, 40)}&api_key=1`],
  ['filestack', 'Filestack', ({ path, end, digest }) => `https://cdn.filestackcontent.com/${path}?policy=${base64Url({ expiry: end, call: ['read'] })}&signature=${digest}`],
  ['imagekit', 'ImageKit', ({ path, end, digest }) => `https://ik.imagekit.io/${path}?ik-t=${end}&ik-s=${digest.slice(0, 40)}`],
  ['imagex', 'Volcengine and BytePlus ImageX', ({ path, end, digest }) => `https://i.example/${path}?x-expires=${end}&x-signature=${encodeURIComponent(`${long(digest)}=`)}`],
  ['imgproxy', 'imgproxy', ({ path, end, digest }) => `https://p.example/${long(digest)}/exp:${end}/plain/${path}`],
  ['discord', 'Discord', ({ path, end, digest }) => `https://cdn.discordapp.com/${path}?ex=${end.toString(16)}&is=${(end - 86_400).toString(16)}&hm=${digest}&`],
  ['meta', 'Meta', ({ path, end, digest }) => `https://scontent.example/${path}?_nc_cat=1&oh=${digest.slice(0, 40)}&oe=${end.toString(16).toUpperCase()}`],
  ['signed-expires', 'Cloudflare Images', ({ path, end, digest }) => `https://i.example/${path}?exp=${end}&sig=${digest}`],
  ['signed-expires', 'imgix', ({ path, end, digest }) => `https://i.imgix.net/${path}?w=400&expires=${end}&s=${digest.slice(0, 32)}`],
  ['signed-expires', 'Bunny', ({ path, end, digest }) => `https://b.b-cdn.net/${path}?token=${short(digest)}&expires=${end}`],
  ['signed-expires', 'Bunny, in the path', ({ path, end, digest }) => `https://b.b-cdn.net/bcdn_token=${short(digest)}&expires=${end}/${path}`],
  ['signed-expires', 'KeyCDN', ({ path, end, digest }) => `https://k.kxcdn.com/${path}?token=${short(digest)}&expire=${end}`],
  ['signed-expires', 'a signature of another name', ({ path, end, digest }) => `https://h.example/${path}?expires=${end}&hmac=${digest}`],
  ['jwt', 'Supabase', ({ path, end, span, digest }) => `https://s.supabase.co/${path}?token=${jwt({ url: path, iat: end - span, exp: end }, digest)}`],
  ['jwt', 'Cloudflare Stream', ({ path, end, digest }) => `https://c.example/${jwt({ sub: path, kid: 'k', exp: end }, digest)}/manifest.m3u8`],
  ['jwt', 'Mux', ({ path, end, digest }) => `https://stream.mux.com/a.m3u8?token=${jwt({ sub: path, aud: 'v', exp: end }, digest)}`],
]; // prettier-ignore
