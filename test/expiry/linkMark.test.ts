import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, namesObject } from '../../src/expiry/linkMark.js';
import { digests, jwt, schemes, type Signing } from './signed.ts';
import { cpuTime } from '../cpuTime.ts';

const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const other = createHash('sha256').update('1').digest('hex');
const signature = fc.record({
  end: fc.integer({ min: 1_600_000_000, max: 4_000_000_000 }),
  span: fc.integer({ min: 1, max: 604_800 }),
  digest: digests,
});
const path = fc.uuid().map((id) => `cases/${id}/face.jpg`);

describe('what a link points at', () => {
  it.each(schemes)('%s of %s: stays the same under a fresh signature', (_dialect, _who, sign) => {
    fc.assert(
      fc.property(path, signature, signature, (object, one, other) => {
        expect(markOf(sign({ ...other, path: object }))).toBe(markOf(sign({ ...one, path: object })));
      }),
      { numRuns: 30 },
    );
  });

  it.each(schemes)('%s of %s: is another for another object, host or parameter', (_dialect, _who, sign) => {
    fc.assert(
      fc.property(path, path, signature, (one, other, rest) => {
        fc.pre(one !== other);
        const url = sign({ ...rest, path: one });
        expect(markOf(sign({ ...rest, path: other }))).not.toBe(markOf(url));
        expect(markOf(url.replace('https://', 'https://x.'))).not.toBe(markOf(url));
        const more = (name: string): string => `${url}${url.includes('?') ? '&' : '?'}${name}`;
        expect(new Set([url, more('session=2'), more('session=3'), more('id=7')].map(markOf)).size).toBe(4);
      }),
      { numRuns: 30 },
    );
  });

  it.each(schemes)('%s of %s: holds no signature', (_dialect, _who, sign) => {
    const given: Signing = { path: `cases/${uuid}/a.jpg`, end: 1_800_000_000, span: 600, digest };
    expect(markOf(sign(given))).not.toMatch(/e3b0c442|47DEQpj8/);
  });

  it('is found behind a proxy too', () => {
    const [, , sign] = schemes[0] as (typeof schemes)[number];
    const inner = (end: number): string =>
      encodeURIComponent(sign({ path: 'a.jpg', end, span: 60, digest: 'ab'.repeat(32) }));
    const proxied = (end: number, more = ''): string => `/_next/image?url=${inner(end)}&w=640${more}`;
    expect(markOf(proxied(1_800_000_000))).toBe(markOf(proxied(1_800_009_999)));
    expect(markOf(proxied(1_800_000_000))).not.toBe(markOf(proxied(1_800_000_000, '&q=75')));
  });

  it.each([
    ['an opaque token', '/media?token=aaaa', '/media?token=bbbb'],
    ['an opaque token beside an end', '/media?token=aaaa&expires=1800000000', '/media?token=bbbb&expires=1800000000'],
    [
      'an opaque token beside a signature',
      '/media?token=a&exp=1800000000&sig=s',
      '/media?token=b&exp=1800000000&sig=s',
    ],
    [
      'a second value of a name',
      `/12345?exp=1800000000&sig=${digest}&sig=1`,
      `/12345?exp=1800000000&sig=${digest}&sig=2`,
    ],
    ['a short mark', '/img?sig=11&exp=1800000000', '/img?sig=22&exp=1800000000'],
    ['a switch', '/12345?expires=1800000000&secure=1', '/12345?expires=1800000000&secure=2'],
    ['a digest of Discord’s, of nobody’s object', `/img?ex=6b49d200&hm=${digest}`, `/img?ex=6b49d200&hm=${other}`],
    [
      'a signature in the path of nothing',
      `/kE4dRkWZcIDn9r0kXl7zPw/1800000000/m.jpg`,
      `/zE4dRkWZcIDn9r0kXl7zPw/1800000000/m.jpg`,
    ],
    [
      'a signature beside who asks',
      `/img?user=${uuid}&exp=1800000000&sig=${digest}`,
      `/img?user=${uuid}&exp=1800000000&sig=${other}`,
    ],
    [
      'a token that says only who asks',
      `/media?token=${jwt({ sub: uuid, exp: 1.8e9, jti: 'a' })}`,
      `/media?token=${jwt({ sub: uuid, exp: 1.8e9, jti: 'b' })}`,
    ],
    ['a lone end', '/media?expires=1800000000', '/media?expires=1900000000'],
    ['any parameter where no signature is known', '/media?v=1', '/media?v=2'],
    ['a blob', 'blob:https://a.example/1', 'blob:https://a.example/2'],
    [
      'a token whose claims are only its own',
      `/media?token=${jwt({ exp: 1.8e9, jti: 'a' })}`,
      `/media?token=${jwt({ exp: 1.8e9, jti: 'b' })}`,
    ],
    [
      'a token that cannot be read',
      '/media?exp=1800000000&sig=s&token=a.b.c',
      '/media?exp=1800000000&sig=s&token=a.b.d',
    ],
    [
      'a picture that is processed',
      '/v?x-oss-date=20260131T110000Z&x-oss-expires=60&x-oss-process=a',
      '/v?x-oss-date=20260131T110000Z&x-oss-expires=60&x-oss-process=b',
    ],
    [
      'a version of an object',
      '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=60&versionId=1',
      '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=60&versionId=2',
    ],
    [
      'a Firebase token where the path says nothing',
      `/file?alt=media&token=${uuid}`,
      `/file?alt=media&token=${uuid.replace('0', '1')}`,
    ],
  ])('keeps %s, which may be all that tells two people apart', (_what, one, other) => {
    expect(markOf(one)).not.toBe(markOf(other));
  });

  it.each([
    [
      'the order of what is left',
      `/12345?exp=1800000000&a=1&b=2&sig=${digest}`,
      `/12345?b=2&sig=${other}&a=1&exp=1900000000`,
    ],
    [
      'nginx’s signature in the path',
      `/kE4dRkWZcIDn9r0kXl7zPw/1800000000/${uuid}.jpg`,
      `/zE4dRkWZcIDn9r0kXl7zPw/1800009999/${uuid}.jpg`,
    ],
    [
      'a signature beside an id in the query',
      `/media?session=${uuid}&exp=1800000000&sig=${digest}`,
      `/media?session=${uuid}&exp=1900000000&sig=${other}`,
    ],
    ['the fragment', '/v?a=1#one', '/v?a=1#two'],
    [
      'a Firebase token where the path names the object',
      `/v0/b/x/o/y?alt=media&token=${uuid}`,
      `/v0/b/x/o/y?alt=media&token=${uuid.replace('0', '1')}`,
    ],
  ])('does not depend on %s', (_what, one, other) => {
    expect(markOf(one)).toBe(markOf(other));
  });

  it('is null where there is no link, and text for every other', () => {
    expect(markOf(null)).toBeNull();
    expect(markOf('')).toBe('');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (url) => {
        expect(typeof markOf(url)).toBe('string');
      }),
    );
  });

  it('is found within a moment for a link of any length', () => {
    const start = cpuTime();
    for (const piece of ['a=1&', '%', 'a.b.c/', '/v?url=', 'https://', '~exp=1', 'A'])
      for (const length of [200_000, 16_000]) markOf(`/v?url=${piece}`.padEnd(length, piece));
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

describe('whether a link names one object', () => {
  const amz = 'X-Amz-Date=20260131T110000Z&X-Amz-Expires=3600&X-Amz-Signature=f';
  it.each([
    ['a blob', 'blob:https://a.example/0f8f'],
    ['a blob in capitals', 'BLOB:null/0f8f'],
    ['what S3 has signed', `https://media.example/reference.jpg?${amz}`],
    ['what S3 has signed, in small letters', `https://media.example/reference.jpg?${amz.toLowerCase()}`],
    ['what S3 has signed, without an extension', `https://b.s3.amazonaws.com/selfie?${amz}`],
    ['what S3 has signed, relative', `reference.jpg?${amz}`],
    [
      'what S3 has signed, at a proxy',
      `/_next/image?url=${encodeURIComponent(`https://media.example/reference.jpg?${amz}`)}&w=640`,
    ],
    ['what CloudFront has signed', 'https://d.example/reference.jpg?Expires=1800000000&Signature=s&Key-Pair-Id=K'],
    ['what Azure has signed', 'https://a.example/c/face.jpg?sv=2024-11-04&se=2027-01-01&sig=s'],
    ['a UUID', `/cases/${uuid}/face.jpg`],
    ['a UUID in capitals', `/cases/${uuid.toUpperCase()}/face.jpg`],
    ['a UUID in the file', `/reference-${uuid}.jpg`],
    ['five digits', '/media/12345'],
    ['an object’s id of twelve bytes', '/media/507f1f77bcf86cd799439011.jpg'],
    ['a sortable id', '/media/01ARZ3NDEKTSV4RRFFQ69G5FAV/selfie'],
    ['a digest as a name', `/sha256/${digest}`],
    ['the number of a case', '/api/cases/7/face.jpg'],
    ['an object in a bucket', '/v0/b/x/o/reference.jpg'],
    ['a parameter with an id', `/media?session=${uuid}`],
    ['a number that is called id', '/media?id=7'],
    ['a path in a parameter', '/proxy?key=sessions/1/reference.jpg'],
    ['an encoded path in a parameter', `/proxy?key=${encodeURIComponent(`uploads/${uuid}.jpg`)}`],
    ['a token that tells a path', `/storage?token=${jwt({ url: 'faces/a.jpg', exp: 1.8e9 })}`],
    [
      'a token in the path that tells its object',
      `https://c.example/${jwt({ sub: 'ab12', exp: 1.8e9 })}/thumbnail.jpg`,
    ],
    ['an id beside a token', `/media/${uuid}?token=opaque`],
  ])('yes: %s', (_what, url) => {
    expect(namesObject(url)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['empty text', ''],
    ['a blob of nothing', 'blob:'],
    ['one address for all', '/api/evidence/image'],
    ['a kind', '/media?kind=image'],
    ['a generic file', 'https://media.example/reference.jpg'],
    ['a placeholder', '/placeholder.png'],
    ['a placeholder in a store', `https://media.example/no-image_200x200.png?${amz}`],
    ['a store without a path', `https://b.s3.amazonaws.com/?${amz}`],
    [
      'an application behind CloudFront',
      'https://d.example/api/evidence/image?Expires=1800000000&Signature=s&Key-Pair-Id=K',
    ],
    ['a day', '/2026/01/31/reference.jpg'],
    ['a day in one', '/20260131/reference.jpg'],
    ['a moment', '/1800000000/reference.jpg'],
    ['a moment in milliseconds', '/reference.jpg?t=1800000000000'],
    ['a version', '/image/v1800000000/reference.jpg?v=123456'],
    ['a size', '/reference.jpg?w=12345&h=10000'],
    ['zeros', '/00000000-0000-0000-0000-000000000000/reference.jpg'],
    ['words', '/referenceimageofsession2026.jpg'],
    ['a signature', `/media?exp=1800000000&sig=${digest}`],
    ['a signature of no known scheme', `/media?X-Vendor-Signature=${digest}`],
    ['an opaque token', `/media?token=${digest}`],
    ['a token of a reader', `/media?token=${jwt({ sub: uuid, exp: 1.8e9 })}`],
    ['a token in the path', `/token/${digest}/reference.jpg`],
    ['nginx’s signature in the path', '/kE4dRkWZcIDn9r0kXl7zPw/1800000000/reference.jpg'],
    ['imgproxy’s signature', `/${digest}/rs:fit:300/plain/reference.jpg`],
    ['a reader', `/media?userId=${uuid}`],
    ['a tenant', `/media?tenant_id=${uuid}&kind=image`],
    ['a request', `/media?request_id=${uuid}`],
    ['an id in the fragment', `/media#${uuid}`],
    ['an id in the host', `https://a${uuid}.example/reference.jpg`],
    ['a proxy of such', '/proxy?url=https%3A%2F%2Fmedia.example%2Freference.jpg'],
    ['a text that is too long', `/${uuid}/${'x'.repeat(17_000)}`],
  ])('no: %s', (_what, url) => {
    expect(namesObject(url)).toBe(false);
  });

  it.each(schemes)('%s of %s: yes with an id, whatever the signature', (_dialect, _who, sign) => {
    fc.assert(
      fc.property(path, signature, (object, rest) => {
        expect(namesObject(sign({ ...rest, path: object }))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on a signature, a reader, a moment or the order', () => {
    const shared = fc.constantFrom(
      'sig',
      'token',
      'signature',
      'hash',
      'expires',
      't',
      'user',
      'tenant_id',
      'api_key',
      'v',
    );
    const value = fc.oneof(digests, fc.uuid(), fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }).map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(shared, value)), fc.uuid(), (pairs, id) => {
        const query = pairs.map((pair) => pair.join('=')).join('&');
        expect(namesObject(`/api/evidence/image?${query}`)).toBe(false);
        expect(namesObject(`/api/evidence/${id}?${query}`)).toBe(true);
        expect(namesObject(`/api/evidence/image?${query}&case=${id}`)).toBe(true);
      }),
    );
  });

  it('where it does not, nothing that could tell two objects apart is left out of the mark', () => {
    const mark = fc.constantFrom(
      'sig',
      's',
      'md5',
      'token',
      'signature',
      'hash',
      'hmac',
      'secure',
      'hm',
      'x-signature',
      'st',
      'oh',
    );
    const times = 'expires=1800000000&e=1800000000&ex=6b49d200&oe=6b49d200&x-expires=1800000000';
    fc.assert(
      fc.property(mark, digests, digests, (name, one, two) => {
        fc.pre(one !== two);
        expect(markOf(`/img?${times}&${name}=${one}`)).not.toBe(markOf(`/img?${times}&${name}=${two}`));
      }),
    );
  });

  it('answers for any text, within a moment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        expect(typeof namesObject(url)).toBe('boolean');
      }),
    );
    const start = cpuTime();
    for (const piece of [
      'a1',
      'case/',
      'no-image-',
      '%2F',
      'aHR0/',
      'a.b/?a=1&',
      '-0f8f',
      'A',
      '_-',
      '12345678-',
      'L2E_',
    ])
      for (const url of [`/${piece.repeat(16_000 / piece.length)}`, `/?key=${piece.repeat(16_000 / piece.length)}`])
        namesObject(url);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
