import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/expiry/deadline.js';
import { readLink, readUrlExpiry } from '../../src/expiry/readUrlExpiry.js';
import { base64, base64Url, jwt, schemes } from './signed.ts';

const noon = Date.UTC(2026, 0, 31, 12);
const end = noon / 1000;
const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const object = { path: 'cases/7/face.jpg', span: 600, digest };
const kindOf = (url: string): string => readLink(url).kind;

const instant = fc.integer({ min: 1_500_000_000, max: 4_100_000_000 });
const digests = fc.stringMatching(/^[\da-f]{64}$/);
const spans = fc.integer({ min: 1, max: 604_800 });

describe('each scheme', () => {
  it.each(schemes)('%s of %s: ends when its signature says', (dialect, _who, sign) => {
    fc.assert(
      fc.property(fc.webPath(), instant, spans, digests, (path, at, span, hex) => {
        const url = sign({ path: `a${path}.jpg`, end: at, span, digest: hex });
        expect(readUrlExpiry(url)).toMatchObject({ kind: 'at', expiresAt: at * 1000, dialect });
      }),
      { numRuns: 50 },
    );
  });

  it.each(schemes)('%s of %s: is read whatever its case, order and neighbours', (_dialect, _who, sign) => {
    const url = sign({ ...object, end });
    const [address = '', query = ''] = url.split('?');
    const pairs = query.split('&').filter(Boolean).toReversed();
    expect(readUrlExpiry(`${address}?${['lang=en', ...pairs, 'v=2'].join('&')}#t=1`)).toStrictEqual(readUrlExpiry(url));
  });

  it.each(schemes)('%s of %s: without its end nothing is promised for it', (_dialect, _who, sign) => {
    // Ten digits of an epoch, eight of a hexadecimal one, the dates of a signature, or the claims of a token.
    const broken = sign({ ...object, end })
      .replaceAll(String(end), 'x')
      .replaceAll(new RegExp(`=${end.toString(16)}`, 'gi'), '=x')
      .replaceAll(/2026013\dT\d{6}Z|2026-01-31T[\d%A:.]*Z/gi, 'x')
      .replaceAll(/eyJ[\w%]{30,}/g, 'eyJhIjp7fX0');
    expect(readUrlExpiry(broken)).toStrictEqual({ kind: 'unknown' });
    expect(deadlineOf({ url: broken, receivedAt: noon })).toStrictEqual({ at: null, basis: 'unknown' });
  });

  it.each(schemes)('%s of %s: before 2000 nothing is believed and nothing promised', (_dialect, who, sign) => {
    const told = readLink(sign({ ...object, end: 900_000_000, span: 60 }));
    expect(told, who).toStrictEqual({ kind: 'sealed' });
  });
});

describe('a life without end', () => {
  const signed = (message: object): string =>
    `/rails/active_storage/blobs/redirect/${base64Url({ _rails: message })}--${digest.slice(0, 40)}/a.jpg`;
  it.each([
    ['a Rails link that was given no end', signed({ data: 1, pur: 'blob_id' }), 'rails'],
    ['a Rails link whose end is null', signed({ message: 'BAhpBg==', exp: null, pur: 'blob_id' }), 'rails'],
    ['the time that ImageKit writes for none', `/a.jpg?ik-t=9999999999&ik-s=${digest}`, 'imagekit'],
    ['the time that Wowza writes for none', `/a.mp4?wowzatokenendtime=0&wowzatokenhash=s`, 'wowza'],
  ])('is read of %s', (_what, url, dialect) => {
    expect(readUrlExpiry(url)).toStrictEqual({ kind: 'never', dialect });
  });
});

describe('a signature that cannot be read', () => {
  it.each([
    '/media?token=opaque',
    '/media?sig=s',
    '/media?Signature=s',
    '/media?X-Vendor-Signature=s',
    '/media?hmac=00ff',
    '/media?access_token=x',
    '/media?authToken=x',
    '/media?share_token=x',
    '/media?X-Amz-Signature=f&X-Amz-Credential=c',
    '/media?X-Amz-Date=20260131T110000Z&X-Amz-Signature=f',
    '/media?AWSAccessKeyId=A',
    '/media?si=policy&sig=s',
    `/media?Expires=${end}&Signature=s`,
    `/media?expires=3600&signature=${digest}`,
    '/media?expires=soon&md5=abc',
    // Signed at a moment, for a span that only the store's settings know.
    `/a.jpg?verify=${end}-Mcv4yQ2l%2Bx0%2FqN3J1g9kKz8e4r0%3D`,
    `/a.jpg?auth_key=${end}-0-0-${digest.slice(0, 32)}`,
    `/a.jpg?sign=${end}-im1acp76sx9sdqe601v-0-${digest.slice(0, 32)}`,
    `/a.jpg?sign=${digest.slice(0, 32)}&t=${end}`,
    `/a.jpg?auth_key=${digest}&timestamp=${end}`,
    `/202601311200/${digest.slice(0, 32)}/a.jpg`,
    `/${digest.slice(0, 32)}/${end.toString(16)}/a.jpg`,
    // Web frameworks.
    `/a.jpg?_hash=${base64(digest)}`,
    '/a.jpg?t=ImEi:1uXyZ9:Q2l0eV9zaWduYXR1cmVfb2ZfYXBwXzEyMzQ1Njc4OTA',
    '/a.jpg?t=ImEi.aX3Zkg.Q2l0eV9zaWduYXR1cmVfb2Y',
    '/a.jpg?d=CfDJ8Nq5y3',
    `/rails/active_storage/blobs/redirect/BAh7CEkiCF9yYWlscwY6BkVUewhJIgxtZXNzYWdl--${digest.slice(0, 40)}/a.jpg`,
    `/a.jpg?token=${jwt({ sub: 'a' })}`,
    `/a.jpg?state=${jwt({ exp: end })}`,
    `/${jwt({ sub: 'a' })}/a.jpg`,
    '/a.jpg?token=SFMyNTY.g2gDYQFuBgBgbfoFmgE.Q2l0eV9zaWdu',
    // In the path, or without a name.
    'https://res.cloudinary.com/demo/image/authenticated/s--zt-Kf8xU--/a.jpg',
    'https://objectstorage.example/p/h2jbJ3mVbKQe4O1p9rXh2jbJ3mVbKQe4O1p9rX/n/ns/b/bucket/o/a.jpg',
    `/token/${digest}/a.jpg`,
    `/signed=${digest}/a.jpg`,
    `/a.jpg?${digest}`,
    `/a.jpg?x=${digest}`,
    '/a.jpg?k=Zm9vYmFyMTIzNDU2Nzg5MFhZWmFiY2RlZmc',
    `/${'Zm9vYmFyMTIzNDU2Nzg5MFhZWmFiY2RlZmc'}/rs:fit:300/plain/a.jpg`,
    // A proxy for one of them.
    `/proxy?url=${encodeURIComponent('https://a.example/v?token=opaque')}`,
    `/v?exp=60&sig=s&pad=${'x'.repeat(17_000)}`,
  ])('is none to the public, and nothing is promised for %s', (url) => {
    expect(kindOf(url)).toBe('sealed');
    expect(readUrlExpiry(url)).toStrictEqual({ kind: 'unknown' });
    expect(deadlineOf({ url, receivedAt: noon })).toStrictEqual({ at: null, basis: 'unknown' });
  });

  it.each([
    'https://media.example/a.jpg',
    '/api/cases/7/face.jpg',
    'v.mp4',
    '/a.jpg?expires=1769860800',
    '/a.jpg?exp=1769860800',
    '/a.jpg?w=400&h=300&v=2&q=75&auto=format',
    '/a.jpg?session=2',
    '/a.jpg?id=0f8fad5b-d9cb-469f-a165-70867728950e',
    `/a.jpg?fileId=${digest}`,
    `/a.jpg?versionId=3HL4kqtJlcpXroDTDmJrmSpXd3dIbrHY`,
    `/a.jpg?v=${digest.slice(0, 32)}`,
    '/a.jpg?filename=IdentityDocumentFrontSide2026.jpg',
    '/a.jpg?download=1&response-content-type=image%2Fjpeg',
    '/a.jpg?secure=true&key=front&hash=1',
    '/a.jpg?token=&sig=',
    `/20260131/${digest.slice(0, 32)}/face.jpg`,
    `/sha256/${digest}`,
    `/${digest}/face.jpg`,
    '/signatures/reference-image.jpg',
    '/a.jpg#token=opaque',
    '/video.min.mp4',
    '/p/holiday/n/1.jpg',
  ])('is not seen in %s', (url) => {
    expect(kindOf(url)).toBe('unknown');
    expect(deadlineOf({ url, receivedAt: noon }).basis).toBe('receipt');
  });
});

describe('a signed link that a proxy is given', () => {
  const [, , amazon] = schemes[0] as (typeof schemes)[number];
  const inner = amazon({ ...object, end });
  const twice = encodeURIComponent(encodeURIComponent(inner));

  it.each([
    ['encoded', `/_next/image?url=${encodeURIComponent(inner)}&w=640&q=75`],
    ['encoded twice', `/proxy?src=${twice}`],
    ['in base64', `/proxy?u=${Buffer.from(inner).toString('base64url')}`],
    ['in the path', `/fetch/${encodeURIComponent(inner)}`],
    ['in base64 in the path', `/fetch/${Buffer.from(inner).toString('base64url')}/a.jpg`],
    ['without its scheme', `/proxy?href=${encodeURIComponent(inner.slice(6))}`],
    ['of the proxy’s own host', `/proxy?target=${encodeURIComponent(inner.replace('https://b.s3.amazonaws.com', ''))}`],
    [
      'behind a second proxy',
      `/a?url=${encodeURIComponent(`https://b.example/c?image_url=${encodeURIComponent(inner)}`)}`,
    ],
    ['beside a signature that cannot be read', `/a?token=opaque&url=${encodeURIComponent(inner)}`],
    ['under a later end', `/a?exp=${end + 60}&sig=s&url=${encodeURIComponent(inner)}`],
  ])('ends it: %s', (_how, url) => {
    expect(readUrlExpiry(url)).toStrictEqual({ kind: 'at', expiresAt: noon, dialect: 's3-v4' });
  });

  it.each([
    ['the proxy’s own end, if that is earlier', `/a?exp=${end - 60}&sig=s&url=${encodeURIComponent(inner)}`, 'at'],
    [
      'no end of a third proxy inside',
      ['url', 'url', 'url'].reduce((url, name) => `/a?${name}=${encodeURIComponent(url)}`, inner),
      'unknown',
    ],
    ['no end of another page', `/v.mp4?redirect_uri=${encodeURIComponent(inner)}`, 'unknown'],
    ['no end of another picture', `/v.mp4?poster=${encodeURIComponent(inner)}`, 'unknown'],
    [
      'an endless link behind a plain proxy',
      `/a?url=${encodeURIComponent('https://x/v0/b/x/o/y?alt=media&token=0f8fad5b-d9cb-469f-a165-70867728950e')}`,
      'never',
    ],
    [
      'nothing of an endless link behind an unread signature',
      `/a?sig=s&url=${encodeURIComponent('https://x/o?alt=media&token=0f8fad5b-d9cb-469f-a165-70867728950e')}`,
      'sealed',
    ],
  ])('tells %s', (_what, url, kind) => {
    const told = readLink(url);
    expect(told.kind).toBe(kind);
    if (told.kind === 'at') expect(told.expiresAt).toBe(noon - 60_000);
  });

  it('costs a moment for whatever is inside', () => {
    const start = performance.now();
    for (const piece of ['/?url=', 'url=//a&', '/https%3A%2F%2Fa', 'aHR0', '%2525', '--', '.', ':a:', '~exp=1'])
      readLink(`/v?url=${piece}`.padEnd(16_000, piece));
    readLink(`/${'https%3A%2F%2Fa/'.repeat(1000)}`);
    readLink(`/?${'url=//a?url=//b&'.repeat(1000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('never throws, whatever is inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        for (const each of [text, url, `//x/?${text}`])
          expect(typeof kindOf(`/p?url=${encodeURIComponent(each.replaceAll(/\p{Cs}/gu, ''))}`)).toBe('string');
      }),
    );
  });
});
