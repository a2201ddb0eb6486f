import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, judgeMediaUrl } from '../../src/model/mediaUrl.js';
import { signedUrl } from '../sample.ts';

const origin = 'https://admin.example';
const long = (start: string, length: number): string => start.padEnd(length, 'a');

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

const hostile: readonly (readonly [name: string, url: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['an object that turns into a URL', { toString: () => 'https://cdn.example/' }],
  ['a URL object', new URL('https://cdn.example/')],
  ['a symbol', Symbol('url')],
  ['empty text', ''],
  ['a space', ' '],
  ['a lone query', '?x=1'],
  ['a lone fragment', '#x'],
  ...[
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'javascript://cdn.example/%0aalert(1)', 'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)', '&#x6A;avascript:alert(1)', '%6aavascript:alert(1)', 'javascript%3aalert(1)',
    'javascript%3Aalert(1)', 'java%0ascript', '.javascript%3ax', 'java%00script', 'java%7fscript', 'java%C2%85script', 'vbscript:msgbox(1)',
    'livescript:x', 'mocha:x', 'data:text/html,<script>alert(1)</script>', 'data:image/png;base64,AAAA',
    'data:image/svg+xml,<svg onload=alert(1)>', 'DATA:,x', 'data:video/mp4;base64,AAAA', 'file:///etc/passwd',
    'file://server/share', 'ftp://cdn.example/a.jpg', 'ws://cdn.example', 'wss://cdn.example', 'about:blank', 'about:srcdoc',
    'view-source:https://cdn.example', 'filesystem:https://cdn.example/a', 'intent://cdn.example#Intent;end', 'tel:1',
    'mailto:a@b.example', 'chrome://settings', 'chrome-extension://abc/a.jpg', 'resource://x', 'jar:https://cdn.example!/a',
    'feed:https://cdn.example', 'content://x', 'cid:1', 'urn:uuid:1', 'ms-appx:///a', 'C:/a.jpg', 'x:y', ':', '://cdn.example',
    'blob:', 'blob:https://user:pw@cdn.example/1', 'httpss://cdn.example', 'xhttps://cdn.example',
  ].map((url) => [url, url] as const),
  ...[
    'https:cdn.example', 'https:/cdn.example', 'https:///cdn.example', 'https:////cdn.example', 'https://', 'https://?x', 'https://#x',
    'https://:443/a', 'https://cdn.example:/a', 'https://cdn.example:99999/a', 'https://cdn.example:65536/a', 'https://cdn.example:-1/a',
    'https://cdn.example:80a/a', 'https://cdn.example:443:443/a', 'https://user@cdn.example/', 'https://user:pw@cdn.example/',
    'https://@cdn.example/', 'https://:@cdn.example/', 'https://cdn.example@evil.example/', 'https://cdn.example:443@evil.example/',
    'https://user%40cdn.example/', 'https://%63dn.example/', 'https://cdn%2eexample/', 'https://cdn.example%2f@evil.example',
    'https://cdn.example&evil.example/', 'https://cdn.example;evil/', 'https://cdn\u3002example/', 'https://\uFF43dn.example/',
    'https://bücher.example/', 'https://faK\u0065.example/'.replace('K', '\u212A'), 'https://[::1/a', 'https://::1/a', 'https://[x]/a', 'https://.example/',
    'https://-x@/', 'https://<cdn.example>/', "https://cdn'.example/", 'https://cdn".example/', 'https://*.example/',
  ].map((url) => [url, url] as const),
  ...[
    'http://cdn.example/a.jpg', 'http:localhost', 'http:/localhost/a', 'http:///localhost', 'http://localhost.evil.example/', 'http://localhost./',
    'http://evil-localhost/', 'http://localhost@evil.example/', 'http://@localhost/', 'http://127.1/', 'http://127.0.0.2/', 'http://127.000.000.001/',
    'http://2130706433/', 'http://0x7f.0.0.1/', 'http://0177.0.0.1/', 'http://0.0.0.0/', 'http://0/', 'http://[::]/', 'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/', 'http://127.0.0.1.nip.example/', 'http://l%6fcalhost/', 'http://loc\u00ADalhost/', 'http://\u24DBocalhost/',
    'http://192.168.0.1/', 'http://admin.example/a.jpg',
  ].map((url) => [url, url] as const),
  ...[
    '//cdn.example/a.jpg', '//', '///cdn.example', '//admin.example/a.jpg', '/\\cdn.example', '\\\\cdn.example', '\\/cdn.example',
    '/\t/cdn.example', '/\n/cdn.example', 'https:\\\\cdn.example', 'https://cdn.example\\@evil.example', 'https://cdn.example/a\\b', './a\\b',
    'user@host', 'a b.jpg', 'a(b)', "a'b", 'a"b', '<a>', '[object Object]', '{a}', 'a|b', 'a^b', 'a`b', 'a,b', 'a;b', 'a&b', 'a=b', 'a!b', 'a+b', 'ä.jpg',
  ].map((url) => [url, url] as const),
  ...[
    ' https://cdn.example/', 'https://cdn.example/ ', '\thttps://cdn.example/', 'https://cdn.example/\n', 'ht\ntps://cdn.example/',
    'java\tscript:alert(1)', 'java\rscript:alert(1)', '\u0001javascript:alert(1)', '\u0000https://cdn.example/', 'https://cdn.example/\u0000',
    'https://cdn.example/\u001F', 'https://cdn.example/\u007F', 'https://cdn.example/\u0080', 'https://cdn.example/\u0085', 'https://cdn.example/\u009F',
    'https://cdn.example/\u00A0', 'https://cdn.example/\u00AD', 'https://cdn.example/\u1680', 'https://cdn.example/\u2003', 'https://cdn.example/\u200B',
    'https://cdn.example/\u200E', 'https://cdn.example/\u2028', 'https://cdn.example/\u2029', 'https://cdn.example/\u202E', 'https://cdn.example/\u202F',
    'https://cdn.example/\u2060', 'https://cdn.example/\u3000', '\uFEFFhttps://cdn.example/', 'https://cdn.example/\uFEFF', 'https://cdn.example/\uD800',
    'https://cdn.example/\uDC00', 'blob:https://admin.example/\n1', '/a\u0000b', './a\u00A0b',
  ].map((url) => [JSON.stringify(url), url] as const),
  ['more than 16 KiB', long('https://cdn.example/', 16_385)],
  ['a blob of more than 16 KiB', long('blob:', 16_385)],
  ['a path of more than 16 KiB', long('/', 16_385)],
]; // prettier-ignore

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

describe('evidenceOf', () => {
  it('is the same for a fresh link to the same object', () => {
    expect(evidenceOf(signedUrl('a.jpg', 60))).toBe(evidenceOf(signedUrl('a.jpg', 3600)));
  });

  it('differs for another object', () => {
    expect(evidenceOf(signedUrl('a.jpg'))).not.toBe(evidenceOf(signedUrl('b.jpg')));
  });

  it('holds nothing of the signature', () => {
    expect(evidenceOf(signedUrl('a.jpg'))).toBe('https://media.example/a.jpg');
    expect(evidenceOf('https://media.example/a.jpg#token=x')).toBe('https://media.example/a.jpg');
    expect(evidenceOf(null)).toBeNull();
  });
});
