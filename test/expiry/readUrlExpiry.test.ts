import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUrlExpiry } from '../../src/expiry/readUrlExpiry.js';
import type { UrlExpiry } from '../../src/model/report.js';
import { schemes } from './signed.ts';
import { cpuTime } from '../cpuTime.ts';

const at = (iso: string): number => Date.parse(iso);
const seconds = (iso: string): number => at(iso) / 1000;

const noon = '2026-01-31T12:00:00Z';
const epoch = seconds(noon);
const unknown: UrlExpiry = { kind: 'unknown' };

const base64Url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown): string => `${base64Url({ alg: 'HS256' })}.${base64Url(claims)}.c2lnbmF0dXJl`;
const policy = (text: unknown): string =>
  Buffer.from(JSON.stringify(text)).toString('base64').replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
const until = (end: unknown, start?: unknown): string =>
  policy({
    Statement: [
      {
        Resource: 'https://cdn.example/ÿþ?>~*',
        Condition: {
          DateLessThan: { 'AWS:EpochTime': end },
          ...(start === undefined ? {} : { DateGreaterThan: { 'AWS:EpochTime': start } }),
        },
      },
    ],
  });
const sig = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const s3 = 'https://b.s3.amazonaws.com/v.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256';

const dies = (dialect: string, iso: string = noon, extra: object = {}): object => ({
  kind: 'at',
  expiresAt: at(iso),
  dialect,
  ...extra,
});
const lives = (dialect: string): object => ({ kind: 'never', dialect });

const readable: readonly [goal: string, url: string, expiry: object][] = [
  [
    'adds the seconds of S3 V4 to its date',
    `${s3}&X-Amz-Date=20260131T110000Z&X-Amz-Expires=3600&X-Amz-Signature=f`,
    dies('s3-v4'),
  ],
  ['reads S3 V4 in any order and case', '/v?x-amz-expires=14400&X-AMZ-DATE=20260131T080000Z', dies('s3-v4')],
  ['takes S3 V4 at exactly seven days', '/v?X-Amz-Date=20260124T120000Z&X-Amz-Expires=604800', dies('s3-v4')],
  ['takes the first of two values', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=3600&x-amz-expires=9', dies('s3-v4')],
  ['reads percent-encoded names', '/v?X%2DAmz%2DDate=20260131T110000Z&X-Amz-Expires=%33600', dies('s3-v4')],
  ['stops at the fragment', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=3600#&x=1', dies('s3-v4')],
  ['prefers S3 V4 to weaker hints', `/v?expires=1&sig=a&X-Amz-Date=20260131T110000Z&X-Amz-Expires=3600`, dies('s3-v4')],
  [
    'reads S3 V4 on the 29th of February',
    '/v?X-Amz-Date=20280229T110000Z&X-Amz-Expires=3600',
    dies('s3-v4', '2028-02-29T12:00:00Z'),
  ],
  ['reads S3 V2', `/v?AWSAccessKeyId=A&Expires=${epoch}&Signature=s%2B%3D`, dies('s3-v2')],
  ['reads CloudFront with a canned policy', `/v?Expires=${epoch}&Signature=s&Key-Pair-Id=K`, dies('cloudfront-canned')],
  [
    'reads CloudFront with a custom policy',
    `/v?Policy=${until(epoch)}&Signature=s&Key-Pair-Id=K`,
    dies('cloudfront-custom'),
  ],
  [
    'says when a CloudFront policy begins',
    `/v?Policy=${until(epoch, epoch - 60)}&Signature=s&Key-Pair-Id=K`,
    dies('cloudfront-custom', noon, { notBefore: at(noon) - 60_000 }),
  ],
  [
    'prefers the policy to a canned end',
    `/v?Expires=1&Policy=${until(epoch)}&Signature=s&Key-Pair-Id=K`,
    dies('cloudfront-custom'),
  ],
  ['reads Google V4', '/v?X-Goog-Date=20260131T110000Z&X-Goog-Expires=3600', dies('gcs-v4')],
  [
    'reads Google V4 with decimals',
    '/v?X-Goog-Date=20260131T110000Z&X-Goog-Expires=3599.25',
    dies('gcs-v4', '2026-01-31T11:59:59.250Z'),
  ],
  ['reads Google V2', `/v?GoogleAccessId=a@b.iam&Expires=${epoch}&Signature=s`, dies('gcs-v2')],
  ['reads an Azure instant', `/v?sv=2024&se=2026-01-31T12:00:00Z&sig=${sig}`, dies('azure-sas')],
  ['reads an encoded Azure instant', `/v?se=2026-01-31T12%3A00%3A00Z&sig=${sig}`, dies('azure-sas')],
  ['reads an Azure date', `/v?se=2026-01-31&sig=${sig}`, dies('azure-sas', '2026-01-31T00:00:00Z')],
  ['reads Azure minutes', `/v?se=2026-01-31T12:00Z&sig=${sig}`, dies('azure-sas')],
  [
    'reads Azure with seven decimals',
    `/v?se=2026-01-31T12:00:00.1239999Z&sig=${sig}`,
    dies('azure-sas', '2026-01-31T12:00:00.123Z'),
  ],
  ['keeps the plus of an Azure offset', `/v?se=2026-01-31T12:00:00+00:00&sig=${sig}`, dies('azure-sas')],
  ['applies an encoded Azure offset', `/v?se=2026-01-31T14%3A30%3A00%2B02%3A30&sig=${sig}`, dies('azure-sas')],
  ['lets an earlier Azure key end win', `/v?se=2026-02-02&ske=2026-01-31T12:00:00Z&sig=${sig}`, dies('azure-sas')],
  ['ignores a later Azure key end', `/v?se=2026-01-31T12:00:00Z&ske=2026-02-02&sig=${sig}`, dies('azure-sas')],
  ['reads Azure with a stored policy and an end', `/v?si=p&se=2026-01-31T12:00:00Z&sig=${sig}`, dies('azure-sas')],
  ['reads Alibaba V4', '/v?x-oss-date=20260131T110000Z&x-oss-expires=3600', dies('oss-v4')],
  [
    'takes a large Alibaba V4 value for an epoch',
    `/v?x-oss-date=20260131T110000Z&x-oss-expires=${epoch}`,
    dies('oss-v4'),
  ],
  ['reads Alibaba V1', `/v?OSSAccessKeyId=A&Expires=${epoch}&Signature=s`, dies('oss-v1')],
  ['reads Cloudflare Images', `/v?exp=${epoch}&sig=${sig}`, dies('signed-expires')],
  ['reads imgix', `/v?expires=${epoch}&s=${sig}`, dies('signed-expires')],
  ['reads Bunny', `/v?token=${sig}&expires=${epoch}`, dies('signed-expires')],
  [
    'reads Bunny in a path segment',
    `https://x.b-cdn.net/bcdn_token=${sig}&expires=${epoch}&token_path=%2Fv/v.mp4`,
    dies('signed-expires'),
  ],
  ['reads milliseconds', `/v?exp=${at(noon)}&sig=${sig}`, dies('signed-expires')],
  ['calls `inf` no end', `/v?expires=inf&token=${sig}`, lives('signed-expires')],
  ['reads a token in `token`', `/v?token=${jwt({ exp: epoch })}`, dies('jwt')],
  ['reads a token in `access_token`', `/v?access_token=${jwt({ exp: epoch })}`, dies('jwt')],
  ['reads a token in `jwt`', `/v?JWT=${jwt({ exp: epoch })}`, dies('jwt')],
  [
    'reads a token in the path',
    `https://customer-a.cloudflarestream.com/${jwt({ exp: epoch })}/manifest/video.m3u8`,
    dies('jwt'),
  ],
  ['reads a claim written as text', `/v?token=${jwt({ exp: String(epoch) })}`, dies('jwt')],
  [
    'says when a token begins',
    `/v?token=${jwt({ exp: epoch, nbf: epoch - 60 })}`,
    dies('jwt', noon, { notBefore: at(noon) - 60_000 }),
  ],
  ['leaves out a beginning of 1970', `/v?token=${jwt({ exp: epoch, nbf: 0 })}`, dies('jwt')],
  ['reads a claim with decimals', `/v?token=${jwt({ exp: epoch + 0.5 })}`, dies('jwt', '2026-01-31T12:00:00.500Z')],
  ['reads a token with umlauts in its claims', `/v?token=${jwt({ name: 'Ünï>>>???', exp: epoch })}`, dies('jwt')],
  ['reads a token dated in milliseconds', `/v?token=${jwt({ exp: at(noon) })}`, dies('jwt')],
  ['prefers the claim to a loose `expires`', `/v?expires=1900000000&token=${jwt({ exp: epoch })}`, dies('jwt')],
  [
    'uses a token without claim as a signature',
    `/v?expires=${epoch}&token=${jwt({ sub: 'a' })}`,
    dies('signed-expires'),
  ],
  [
    'keeps a token of this century',
    `/v?token=${jwt({ exp: seconds('2100-01-01T00:00:00Z') })}`,
    dies('jwt', '2100-01-01T00:00:00Z'),
  ],
  ['calls a token of the year 2526 endless', `/v?token=${jwt({ exp: epoch + 500 * 31_557_600 })}`, lives('jwt')],
  ['calls a token of the year 9999 endless', `/v?token=${jwt({ exp: 253_402_300_799 })}`, lives('jwt')],
  ['calls a token of ten thousand years endless', `/v?token=${jwt({ exp: epoch + 315_360_000_000 })}`, lives('jwt')],
  [
    'calls a Firebase download endless',
    `https://firebasestorage.googleapis.com/v0/b/x/o/y?alt=media&token=${uuid}`,
    lives('firebase'),
  ],
  ['lets a stated end outvote Firebase', `/v?alt=media&token=${uuid}&expires=${epoch}`, dies('signed-expires')],
  ['rounds an end to whole milliseconds', `/v?exp=${epoch}.0004&sig=${sig}`, dies('signed-expires')],
  [
    'rounds a beginning to whole milliseconds',
    `/v?token=${jwt({ exp: epoch, nbf: epoch - 60 + 0.0004 })}`,
    dies('jwt', noon, { notBefore: at(noon) - 60_000 }),
  ],
  [
    'keeps the padding of a policy',
    `/v?Policy=${until(`${epoch}.0`).replace(/_+$/, '==')}&Signature=s&Key-Pair-Id=K`,
    dies('cloudfront-custom'),
  ],
  ['reads a relative URL', `v.mp4?exp=${epoch}&sig=${sig}`, dies('signed-expires')],
  ['reads a bare query', `?exp=${epoch}&sig=${sig}`, dies('signed-expires')],
  [
    'survives bad percent-encoding beside the end',
    `/v?%zz=%&name=%E0%A4&exp=${epoch}&sig=${sig}`,
    dies('signed-expires'),
  ],
  ['takes the first second of 2000', `/v?exp=946684800&sig=${sig}`, dies('signed-expires', '2000-01-01T00:00:00Z')],
  [
    'takes the last millisecond of 9999',
    `/v?exp=253402300799999&sig=${sig}`,
    dies('signed-expires', '9999-12-31T23:59:59.999Z'),
  ],
];

const unreadable: readonly [goal: string, url: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['an object', { toString: () => `/v?exp=${epoch}&sig=${sig}` }],
  ['a symbol', Symbol('url')],
  ['a URL object', new URL(`https://a.example/v?exp=${epoch}&sig=${sig}`)],
  ['empty text', ''],
  ['a plain URL', 'https://a.example/v.mp4'],
  ['a URL without its query', `https://a.example/exp=${epoch}`],
  ['a lone `expires`', `/v?expires=${epoch}`],
  ['a lone `exp`', `/v?exp=${epoch}`],
  ['an empty companion', `/v?exp=${epoch}&sig=`],
  ['a companion in another place', `/expires=${epoch}/v?sig=${sig}`],
  ['parameters in the fragment', `/v#?exp=${epoch}&sig=${sig}`],
  ['`Expires` and `Signature` of nobody', `/v?Expires=${epoch}&Signature=s`],
  ['S3 V4 without a date', '/v?X-Amz-Expires=3600&X-Amz-Signature=s'],
  ['S3 V4 without a span', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Signature=s'],
  ['S3 V4 with a span of 0', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=0'],
  ['S3 V4 with a negative span', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=-60'],
  ['S3 V4 with decimals', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=60.5'],
  ['S3 V4 with an exponent', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=6e2'],
  ['S3 V4 with a hexadecimal span', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=0x10'],
  ['S3 V4 beyond seven days', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=604801'],
  ['S3 V4 whose first span is broken', '/v?X-Amz-Date=20260131T110000Z&X-Amz-Expires=x&X-Amz-Expires=60'],
  ['S3 V4 on the 31st of February', '/v?X-Amz-Date=20260231T110000Z&X-Amz-Expires=60'],
  ['S3 V4 on the 29th of February 2026', '/v?X-Amz-Date=20260229T110000Z&X-Amz-Expires=60'],
  ['S3 V4 in the 13th month', '/v?X-Amz-Date=20261301T110000Z&X-Amz-Expires=60'],
  ['S3 V4 at 24:00', '/v?X-Amz-Date=20260131T240000Z&X-Amz-Expires=60'],
  ['S3 V4 with an ISO date', '/v?X-Amz-Date=2026-01-31T11:00:00Z&X-Amz-Expires=60'],
  ['S3 V4 in 1999', '/v?X-Amz-Date=19990131T110000Z&X-Amz-Expires=60'],
  ['S3 V4 beyond 9999', '/v?X-Amz-Date=99991231T235959Z&X-Amz-Expires=60'],
  ['broken S3 V4 beside an endless hint', `/v?X-Amz-Date=x&X-Amz-Expires=60&alt=media&token=${uuid}`],
  ['S3 V2 in 1970', '/v?AWSAccessKeyId=A&Expires=3600&Signature=s'],
  ['an end beyond 9999', `/v?exp=253402300800000&sig=${sig}`],
  ['an end of 1999', `/v?exp=946684799&sig=${sig}`],
  ['1e11 seconds, which are milliseconds of 1973', `/v?exp=100000000000&sig=${sig}`],
  ['an end in words', `/v?exp=tomorrow&sig=${sig}`],
  ['an end with a second `=`', `/v?exp=${epoch}=1&sig=${sig}`],
  ['a negative end', `/v?exp=-${epoch}&sig=${sig}`],
  ['an end with a space', `/v?exp=%20${epoch}&sig=${sig}`],
  ['endless digits', `/v?exp=${'9'.repeat(400)}&sig=${sig}`],
  ['Google V4 beyond seven days', '/v?X-Goog-Date=20260131T110000Z&X-Goog-Expires=604800.5'],
  ['Google V4 with a span of 0', '/v?X-Goog-Date=20260131T110000Z&X-Goog-Expires=0.0'],
  ['Azure with only a stored policy', `/v?si=policy&sig=${sig}`],
  ['Azure without a signature', '/v?se=2026-01-31T12:00:00Z'],
  ['Azure on an impossible day', `/v?se=2026-02-31&sig=${sig}`],
  ['Azure with an impossible offset', `/v?se=2026-01-31T12:00:00%2B25:00&sig=${sig}`],
  ['Azure with a plus that became a space', `/v?se=2026-01-31T12:00:00%2000:00&sig=${sig}`],
  ['Azure with a broken key end', `/v?se=2026-01-31&ske=soon&sig=${sig}`],
  ['Alibaba V4 just over seven days', '/v?x-oss-date=20260131T110000Z&x-oss-expires=604801'],
  ['a policy that is not base64', '/v?Policy=%%%&Signature=s&Key-Pair-Id=K'],
  ['a policy that is not JSON', '/v?Policy=AAAA&Signature=s&Key-Pair-Id=K'],
  ['a policy of null', `/v?Policy=${policy(null)}&Signature=s&Key-Pair-Id=K`],
  ['a policy of nulls', `/v?Policy=${policy({ Statement: [{ Condition: null }] })}&Signature=s&Key-Pair-Id=K`],
  ['a policy without an end', `/v?Policy=${policy({ Statement: [{}] })}&Signature=s&Key-Pair-Id=K`],
  ['a policy without a key', `/v?Policy=${until(epoch)}&Signature=s`],
  ['a broken policy beside a canned end', `/v?Expires=${epoch}&Policy=x&Signature=s&Key-Pair-Id=K`],
  ['a token without claim', `/v?token=${jwt({ sub: 'a' })}`],
  ['a token with a null claim', `/v?token=${jwt({ exp: null })}`],
  ['a token with a claim in words', `/v?token=${jwt({ exp: 'soon' })}`],
  ['a token with a claim of true', `/v?token=${jwt({ exp: true })}`],
  ['a token with a claim in an array', `/v?token=${jwt({ exp: [9e11] })}`],
  ['a token that ended in 1970', `/v?token=${jwt({ exp: 60 })}`],
  ['a token of a number', `/v?token=${jwt(1)}`],
  ['a token of two parts', `/v?token=${jwt({ exp: epoch }).split('.').slice(0, 2).join('.')}`],
  ['a token in an unknown parameter', `/v?state=${jwt({ exp: epoch })}`],
  ['a host name of three parts', `https://${jwt({ exp: epoch })}/v.mp4`],
  ['a file name of three parts', '/video.min.mp4'],
  ['Firebase with a token that is no UUID', '/v?alt=media&token=abc'],
  ['Firebase without `alt=media`', `/v?alt=json&token=${uuid}`],
  ['a URL of more than 16 KiB', `/v?exp=${epoch}&sig=${sig}&pad=${'s'.repeat(16_384)}`],
  ['a huge text', 'https://'.repeat(1_000_000)],
  ['lone surrogates', '/v?\uD800=\uDC00&exp=\uD800&sig=\uDFFF'],
  ['names of object members', '/v?__proto__=1&constructor=2&toString=3'],
];

describe('readUrlExpiry', () => {
  it.each(readable)('%s', (_goal, url, expiry) => {
    expect(readUrlExpiry(url)).toStrictEqual(expiry);
  });

  it.each(unreadable)('claims nothing about %s', (_goal, url) => {
    expect(readUrlExpiry(url)).toStrictEqual(unknown);
  });

  it('reads exactly 16 KiB', () => {
    const start = `/v?exp=${epoch}&sig=${sig}&pad=`;
    expect(readUrlExpiry(start.padEnd(16_384, 's'))).toStrictEqual(dies('signed-expires'));
    expect(readUrlExpiry(start.padEnd(16_385, 's'))).toStrictEqual(unknown);
  });

  it('answers within a moment for the worst text of 16 KiB', () => {
    const worst = ['a.b.c/', '&', '=', '%', '/x=1', '[', '0', 'eyJ'].map((piece) =>
      `/v?token=a.${piece}`.padEnd(8000, piece).padEnd(16_000, piece),
    );
    const start = cpuTime();
    for (const url of [...worst, '/' + 'a.b.c/'.repeat(2700)]) readUrlExpiry(url);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

const names = [
  'X-Amz-Date', 'X-Amz-Expires', 'X-Goog-Date', 'X-Goog-Expires', 'x-oss-date', 'x-oss-expires', 'Expires', 'Signature',
  'Key-Pair-Id', 'Policy', 'AWSAccessKeyId', 'GoogleAccessId', 'OSSAccessKeyId', 'se', 'ske', 'si', 'sig', 'exp', 's',
  'token', 'access_token', 'jwt', 'alt', 'bcdn_token', 'md5', 'hdnts', 'q-sign-time', 'q-signature', 'e', 'h', 'st', '_hash',
  '_expiration', 'secure', 'url', 'src', 'authorization', 'oe', 'oh', 'ex', 'hm', '_upt', 'temp_url_sig', 'temp_url_expires',
]; // prettier-ignore
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '20260131T110000Z',
    '3600',
    'inf',
    'media',
    uuid,
    '2026-01-31T12:00Z',
    until(epoch),
    jwt({ exp: epoch }),
  ),
  fc.double().map(String),
  fc.json().map((text) => policy(text)),
  fc.json().map((text) => `a.${Buffer.from(text).toString('base64url')}.b`),
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...names), values), { minLength: 1, maxLength: 12 })
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
const anyUrl = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  query,
  fc.tuple(fc.webPath(), query).map((parts) => parts.join('')),
);

describe('readUrlExpiry, for any input', () => {
  it('never throws, and answers only with its own words and believable instants', () => {
    const words = new Set(['at', 'never', 'unknown', ...schemes.map(([dialect]) => dialect), 'firebase']);
    fc.assert(
      fc.property(anyUrl, (url) => {
        for (const [key, value] of Object.entries(readUrlExpiry(url))) {
          if (typeof value === 'string') expect(words).toContain(value);
          else
            expect(
              Number.isInteger(value) && value >= at('2000-01-01') && value < at('9999-12-31') + 86_400_000,
              key,
            ).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same answer twice, because it keeps nothing', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        expect(readUrlExpiry(url)).toStrictEqual(readUrlExpiry(url));
      }),
    );
  });

  const span = fc.integer({ min: 1, max: 604_800 });
  const instant = fc.integer({ min: 946_684_800, max: seconds('2199-12-31T00:00:00Z') });
  const rising: readonly [string, fc.Arbitrary<number>, (value: number) => string][] = [
    ['S3 V4', span, (value) => `?X-Amz-Date=20260131T110000Z&X-Amz-Expires=${value}`],
    ['Google V4', span, (value) => `?X-Goog-Date=20260131T110000Z&X-Goog-Expires=${value}`],
    ['Alibaba V4', span, (value) => `?x-oss-date=20260131T110000Z&x-oss-expires=${value}`],
    ['S3 V2', instant, (value) => `?AWSAccessKeyId=A&Signature=s&Expires=${value}`],
    ['CloudFront', instant, (value) => `?Key-Pair-Id=A&Signature=s&Expires=${value}`],
    ['CloudFront policy', instant, (value) => `?Key-Pair-Id=A&Signature=s&Policy=${until(value)}`],
    ['Azure', instant, (value) => `?sig=${sig}&se=${new Date(value * 1000).toISOString()}`],
    ['signed expires', instant, (value) => `?sig=${sig}&exp=${value}`],
    ['a token', instant, (value) => `?token=${jwt({ exp: value })}`],
  ];

  it.each(rising)('%s with a later parameter never ends earlier', (_name, range, urlOf) => {
    const endOf = (value: number): number => {
      const expiry = readUrlExpiry(urlOf(value));
      return expiry.kind === 'at' ? expiry.expiresAt : Number.NaN;
    };
    fc.assert(
      fc.property(range, range, (one, other) => {
        expect(endOf(one) - endOf(other)).toBe((one - other) * 1000);
      }),
    );
  });
});
