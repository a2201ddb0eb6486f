import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/expiry/deadline.js';
import { readLink, readUrlExpiry } from '../../src/expiry/readUrlExpiry.js';
import { base64, base64Url, digests, jwt, schemes } from './signed.ts';
import { cpuTime } from '../cpuTime.ts';

const noon = Date.UTC(2026, 0, 31, 12);
const end = noon / 1000;
const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const object = { path: 'cases/7/face.jpg', span: 600, digest };
const kindOf = (url: string): string => readLink(url).kind;

const instant = fc.integer({ min: 1_500_000_000, max: 4_100_000_000 });
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

describe('nginx in the path', () => {
  it.each([
    ['first', `/kE4dRkWZcIDn9r0kXl7zPw/${end}/m.jpg`],
    ['behind a host', `https://n.example/kE4dRkWZcIDn9r0kXl7zPw/${end}/cases/m.jpg`],
    ['behind a folder', `/s/kE4dRkWZcIDn9r0kXl7zPw==/${end}/m.jpg`],
  ])('is read where it stands %s', (_where, url) => {
    expect(readUrlExpiry(url)).toStrictEqual({ kind: 'at', expiresAt: noon, dialect: 'nginx' });
  });
});

describe('a mark beside an end', () => {
  const marks = [
    'sig',
    's',
    'md5',
    'token',
    'signature',
    'sign',
    'hmac',
    'hash',
    'mac',
    'digest',
    'secure',
    'hm',
    'x-signature',
    'h',
    'st',
    'oh',
    'ik-s',
    '_hash',
  ];
  const times = `expires=${end}&e=${end}&ex=${end.toString(16)}&oe=${end.toString(16)}&x-expires=${end}&ik-t=${end}&_expiration=${end}&expires_at=${end}`;
  const words = fc
    .array(fc.constantFrom('large', 'Preview', 'thumbnail', 'Original', 'webp', 'front', 'Side', '2026', '200'), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((each) => fc.constantFrom('', '-', '_').map((between) => each.join(between)));

  it('is none while it reads as words, numbers or a switch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...marks),
        fc.oneof(
          words,
          fc.nat().map(String),
          fc.boolean().map(String),
          fc.string({ maxLength: 15 }).map(encodeURIComponent),
        ),
        (name, value) => {
          expect(readUrlExpiry(`/a.jpg?${times}&${name}=${value}`)).toStrictEqual({ kind: 'unknown' });
        },
      ),
    );
  });

  it('is one in the shape of a digest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...marks), digests, fc.boolean(), (name, hex, isHex) => {
        const value = isHex ? hex : Buffer.from(hex, 'hex').toString('base64url');
        expect(readUrlExpiry(`/a.jpg?${times}&${name}=${value}`)).toMatchObject({ kind: 'at', expiresAt: noon });
      }),
    );
  });
});

describe('a life without end', () => {
  const signed = (message: object): string =>
    `/rails/active_storage/blobs/redirect/${base64Url({ _rails: message })}--${digest.slice(0, 40)}/a.jpg`;
  it.each([
    ['a Rails link that was given no end', signed({ data: 1, pur: 'blob_id' }), 'rails'],
    ['a Rails link whose end is null', signed({ message: 'BAhpBg==', exp: null, pur: 'blob_id' }), 'rails'],
    ['the time that ImageKit writes for none', `/a.jpg?ik-t=9999999999&ik-s=${digest}`, 'imagekit'],
    ['the time that Wowza writes for none', `/a.mp4?wowzatokenendtime=0&wowzatokenhash=${digest}`, 'wowza'],
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
    // Beside an end that is none.
    `/a.jpg?expires=${end}&sig=left`,
    `/a.jpg?expires=${end}&token=preview`,
    `/a.jpg?expires_at=${end}&signature=x&api_key=1`,
    // Huawei.
    `/a.mp4?auth_info=Zm9vYmFyMTIzNDU2.${digest.slice(0, 32)}`,
    `/a.mp4?auth_info=${digest}`,
    // nginx, too deep to be told from an id and a date.
    `/a/b/c/kE4dRkWZcIDn9r0kXl7zPw/${end}/m.jpg`,
    `/${end}/kE4dRkWZcIDn9r0kXl7zPw/m.jpg`,
    '/a.jpg?ticket=Zm9vYmFyMTIzNDU2Nzg5MFhZWmFiY2RlZmc',
    '/a.jpg?key=AKfj38fjQ93jfkKD93jf',
    // A proxy for one of them.
    `/proxy?url=${encodeURIComponent(`a.b/m.jpg?t=1&signature=${digest}`)}`,
    `/proxy?key=${encodeURIComponent(`sessions/1/m.jpg?signature=${digest}`)}`,
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
    // What only has the name of a signature beside its end.
    ...[
      's=large',
      's=200x200',
      's=thumbnail',
      'token=1',
      'secure=1',
      'secure=true',
      'secure=thumbnail-preview-large',
      'md5=1',
      'sig=0',
      'st=internationalization-2',
    ].map((pair) => `/a.jpg?expires=${end}&e=${end}&${pair}`),
    `/a.jpg?ex=${end.toString(16)}&hm=1`,
    `/a.jpg?oe=${end.toString(16)}&oh=1`,
    `/a.jpg?x-expires=${end}&x-signature=0`,
    `/a.jpg?expires_at=${end}&signature=0&api_key=1`,
    `/a.jpg?ik-t=${end}&ik-s=1`,
    `/a.jpg?_expiration=${end}&_hash=1`,
    `/a.jpg?weekendtime=${end}&weekhash=1`,
    '/a.jpg?se=left&sp=r',
    // Where a proxy looks, and whose picture it is.
    '/proxy?key=sessions/1/reference.jpg',
    '/proxy?key=uploads/2026/reference-image-of-session',
    '/proxy?key=sessions%2F0f8fad5b-d9cb-469f-a165-70867728950e%2Freference',
    `/a.jpg?case=${digest.slice(0, 32)}`,
    `/a.jpg?session=${digest}&person=${digest}`,
    '/a.jpg?case_ref=Zm9vYmFyMTIzNDU2Nzg5MFhZWmFiY2RlZmc',
    '/a.jpg?signed=false',
    '/a.jpg?token=1&sig=true&hmac=no',
    '/a.jpg?ticket=CASE-1234',
    '/a.jpg?ticket=CASE-2026-000123456',
    '/a.jpg?label=IdentityDocumentFrontSideOfTheCard2026',
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
    ['without its scheme and slashes', `/proxy?url=${encodeURIComponent(inner.slice(8))}`],
    ['by its path alone', `/proxy?key=${encodeURIComponent(inner.replace('https://b.s3.amazonaws.com/', ''))}`],
    ['in base64 with a format', `/${digest}/rs:fit:1/${Buffer.from(inner).toString('base64url')}.jpg`],
    [
      'in base64 that is cut in pieces',
      `/${digest}/rs:fit:1/${Buffer.from(inner).toString('base64url').replaceAll(/.{16}/g, '$&/')}.jpg`,
    ],
    ['of the proxy’s own host', `/proxy?target=${encodeURIComponent(inner.replace('https://b.s3.amazonaws.com', ''))}`],
    [
      'behind a second proxy',
      `/a?url=${encodeURIComponent(`https://b.example/c?image_url=${encodeURIComponent(inner)}`)}`,
    ],
    ['beside a signature that cannot be read', `/a?token=opaque&url=${encodeURIComponent(inner)}`],
    ['under a later end', `/a?exp=${end + 60}&sig=${digest}&url=${encodeURIComponent(inner)}`],
  ])('ends it: %s', (_how, url) => {
    expect(readUrlExpiry(url)).toStrictEqual({ kind: 'at', expiresAt: noon, dialect: 's3-v4' });
  });

  it.each([
    [
      'the proxy’s own end, if that is earlier',
      `/a?exp=${end - 60}&sig=${digest}&url=${encodeURIComponent(inner)}`,
      'at',
    ],
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
    const start = cpuTime();
    for (const piece of ['/?url=', 'url=//a&', '/https%3A%2F%2Fa', 'aHR0', '%2525', '--', '.', ':a:', '~exp=1'])
      readLink(`/v?url=${piece}`.padEnd(16_000, piece));
    readLink(`/${'https%3A%2F%2Fa/'.repeat(1000)}`);
    readLink(`/?${'url=//a?url=//b&'.repeat(1000)}`);
    expect(cpuTime() - start).toBeLessThan(2000);
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
