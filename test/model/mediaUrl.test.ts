import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMediaUrl } from '../../src/model/mediaUrl.js';
import { hostile, long } from '../hostile.ts';

const origin = 'https://admin.example';

const allowed: readonly string[] = [
  'https://b.s3.eu-west-1.amazonaws.com/a%20b/v.mp4?X-Amz-Signature=f%2Bf&X-Amz-Expires=3600',
  'HTTPS://CDN.EXAMPLE/a.jpg',
  'https://cdn.example',
  'https://cdn.example?x=1',
  'https://cdn.example#t=1',
  'https://cdn.example:8443/a.jpg',
  'https://my_bucket.cdn.example/a.jpg',
  'https://xn--bcher-kva.example/a.jpg',
  'https://192.0.2.1/a.jpg',
  'https://[2001:db8::1]:8443/a.jpg',
  'https://cdn.example/a@b.jpg?mail=a@b.example',
  'https://cdn.example/bücher/資料.jpg',
  'https://cdn.example/a?next=javascript:alert(1)',
  long('https://cdn.example/', 16_384),
  'http://localhost/a.jpg',
  'http://localhost:6006/a.jpg',
  'http://127.0.0.1:3000/a.jpg',
  'http://[::1]:3000/a.jpg',
  'blob:https://admin.example/0f8fad5b-d9cb-469f-a165-70867728950e',
  'blob:null/0f8fad5b-d9cb-469f-a165-70867728950e',
  '/media/a.jpg',
  '/',
  '/a:b.jpg',
  './a%3Ab%0A.jpg',
  '/a%3Ab%0A.jpg',
  './a.jpg',
  '../a.jpg',
  'a.jpg',
  'media/a:b.jpg?x=https://cdn.example',
  'a%20b.jpg',
  'a-b_c~d.1/x#t=1',
];

describe('judgeMediaUrl', () => {
  it.each(allowed)('allows %s', (url) => {
    expect(judgeMediaUrl(url, { origin })).toBe('allowed');
  });

  it.each(hostile)('blocks %s', (_name, url) => {
    expect(judgeMediaUrl(url, { origin })).toBe('blocked');
  });

  it.each([undefined, '', 'null', 'file://', 'admin.example', 'about:blank', 'data:,x'])(
    'blocks relative URLs on a page whose origin is %j, and no others',
    (other) => {
      for (const url of ['/a.jpg', './a.jpg', '../a.jpg', 'a.jpg']) {
        expect(judgeMediaUrl(url, { origin: other })).toBe('blocked');
      }
      expect(judgeMediaUrl('https://cdn.example/a.jpg', { origin: other })).toBe('allowed');
      expect(judgeMediaUrl('blob:null/1', { origin: other })).toBe('allowed');
    },
  );

  it.each<[rule: string, url: string, verdict: 'allowed' | 'blocked']>([
    ['cdn.example', 'https://cdn.example/a', 'allowed'],
    ['CDN.Example', 'https://cdn.EXAMPLE/a', 'allowed'],
    ['cdn.example', 'https://cdn.example:443/a', 'allowed'],
    ['cdn.example', 'https://cdn.example:8443/a', 'blocked'],
    ['cdn.example', 'https://a.cdn.example/a', 'blocked'],
    ['cdn.example', 'https://evilcdn.example/a', 'blocked'],
    ['cdn.example', 'https://cdn.example.evil/a', 'blocked'],
    ['cdn.example', 'https://cdn.example./a', 'blocked'],
    ['cdn.example', 'https://evil.example/cdn.example', 'blocked'],
    ['cdn.example', 'https://evil.example?cdn.example', 'blocked'],
    ['cdn.example', 'https://cdnXexample/a', 'blocked'],
    ['cdn.example:8443', 'https://cdn.example:8443/a', 'allowed'],
    ['cdn.example:8443', 'https://cdn.example:08443/a', 'allowed'],
    ['cdn.example:8443', 'https://cdn.example/a', 'blocked'],
    ['cdn.example:443', 'https://cdn.example/a', 'allowed'],
    ['*.cdn.example', 'https://a.cdn.example/a', 'allowed'],
    ['*.cdn.example', 'https://a.b.cdn.example/a', 'allowed'],
    ['*.cdn.example', 'https://cdn.example/a', 'blocked'],
    ['*.cdn.example', 'https://evilcdn.example/a', 'blocked'],
    ['*.cdn.example', 'https://a.cdn.example:8443/a', 'blocked'],
    ['*.cdn.example:8443', 'https://a.cdn.example:8443/a', 'allowed'],
    ['localhost', 'http://localhost/a', 'allowed'],
    ['localhost', 'http://localhost:3000/a', 'blocked'],
    ['localhost:3000', 'http://localhost:3000/a', 'allowed'],
    ['[::1]:3000', 'http://[::1]:3000/a', 'allowed'],
    ['other.example', 'http://localhost/a', 'blocked'],
    ['cdn.example', 'http://cdn.example/a', 'blocked'],
    ['*', 'https://cdn.example/a', 'blocked'],
    ['*.', 'https://cdn.example/a', 'blocked'],
    ['', 'https://cdn.example/a', 'blocked'],
    ['https://cdn.example', 'https://cdn.example/a', 'blocked'],
    ['cdn.example/a', 'https://cdn.example/a', 'blocked'],
    ['cdn.*', 'https://cdn.example/a', 'blocked'],
    ['.*', 'https://cdn.example/a', 'blocked'],
    ['cdn.example', 'blob:https://other.example/1', 'allowed'],
    ['cdn.example', '/a.jpg', 'allowed'],
    ['cdn.example', 'a.jpg', 'allowed'],
    ['cdn.example', '//cdn.example/a.jpg', 'blocked'],
    ['cdn.example', 'javascript:alert(1)', 'blocked'],
    ['admin.example', 'https://admin.example/a.jpg', 'allowed'],
  ])('with the rule %j, judges %s %s', (rule, url, verdict) => {
    expect(judgeMediaUrl(url, { origin, allowMediaFrom: [rule] })).toBe(verdict);
    expect(judgeMediaUrl(url, { origin, allowMediaFrom: ['nobody.example', rule] })).toBe(verdict);
  });

  it('allows no host when the list is empty or unreadable', () => {
    const broken = [[], null, 'cdn.example', [null], [{}], [Symbol('rule')]] as unknown as readonly string[][];
    for (const allowMediaFrom of broken) {
      expect(judgeMediaUrl('https://cdn.example/a', { origin, allowMediaFrom })).toBe('blocked');
      expect(judgeMediaUrl('/a.jpg', { origin, allowMediaFrom })).toBe('allowed');
    }
  });

  it('never throws, and allows nothing that a browser would load from anywhere else', () => {
    const pieces = fc.constantFrom(
      'https:', 'http:', 'blob:', 'javascript:', 'data:', '//', '/', '\\', '@', ':', '.', '..', '%', '%3a', '%0a', '?', '#', '\t', '\n', '\u0000', '&colon;',
      'localhost', '127.0.0.1', '[::1]', 'cdn.example', 'evil.example', 'admin.example', 'a', '443', '\u3002', '\uFF0F', '\uFEFF',
    ); // prettier-ignore
    const url = fc.oneof(
      fc.anything(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(url, (text) => {
        if (judgeMediaUrl(text, { origin, allowMediaFrom: ['cdn.example'] }) === 'blocked') return;
        if (!URL.canParse(text as string, `${origin}/deep/page`)) return;
        const { protocol, origin: found, username, password } = new URL(text as string, `${origin}/deep/page`);
        expect(username + password).toBe('');
        if (protocol !== 'blob:') expect([origin, 'https://cdn.example']).toContain(found);
      }),
      { numRuns: 5000 },
    );
  });
});
