import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/expiry/linkMark.js';
import { jwt, schemes, type Signing } from './signed.ts';

const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const signature = fc.record({
  end: fc.integer({ min: 1_600_000_000, max: 4_000_000_000 }),
  span: fc.integer({ min: 1, max: 604_800 }),
  digest: fc.stringMatching(/^[\da-f]{64}$/),
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
    const given: Signing = { path: `cases/${uuid}/a.jpg`, end: 1_800_000_000, span: 600, digest: 'ab'.repeat(32) };
    expect(markOf(sign(given))).not.toMatch(/abababab|q6urq6/);
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
    ['a second value of a name', '/v?exp=1800000000&sig=s&sig=1', '/v?exp=1800000000&sig=s&sig=2'],
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
    ['the order of what is left', '/v?exp=1800000000&a=1&b=2&sig=s', '/v?b=2&sig=t&a=1&exp=1900000000'],
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
    const start = performance.now();
    for (const piece of ['a=1&', '%', 'a.b.c/', '/v?url=', 'https://', '~exp=1', 'A'])
      for (const length of [200_000, 16_000]) markOf(`/v?url=${piece}`.padEnd(length, piece));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
