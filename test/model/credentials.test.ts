import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCredentialName, looksLikeToken, withoutTokens } from '../../src/model/credentials.js';
import { cpuTime } from '../cpuTime.ts';

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';

describe('tells a credential by the name of its field', () => {
  it.each([
    'session_token',
    'share_token',
    'authToken',
    'token',
    'Token',
    'TOKENS',
    'accesstoken',
    'refresh-token',
    'id token',
    'csrf.token',
    'token1',
    'token_2',
    'token_value',
    'client_secret',
    'clientSecret',
    'secret',
    'webhook secret',
    'key',
    'apiKey',
    'APIKey',
    'API_KEY',
    'apikey',
    'x-api-key',
    'aPiKeY',
    'private_keys',
    'survey_key',
    'x-signature',
    'X-Signature-V2',
    'X-Signature-Simple',
    'signature',
    'password',
    'PASSWORD',
    'passWord',
    'password_hash',
    'userPassword2',
    'passphrase',
    'pwd',
    'db_pwd',
    'credentials',
    'jwt',
    'Authorization',
    'cookie',
    'otp',
    'ｔｏｋｅｎ',
    'to\u200Bken',
    'данные_token',
    'private_key_pem',
    'access_key_id',
    'accessKeyId',
    'otp_code',
    'otpCode',
    'pin_code',
    'mfa_code',
    'auth_code',
    'backupCodes',
    'totp',
    'sessionid',
    'connect.sid',
    'sid',
    'PHPSESSID',
    'JSESSIONID',
    'csrf',
    'XSRF',
    'pass',
    'db_pass',
    'password_confirmation',
    'newPasswordConfirm',
    'jwt_payload',
    'seed_phrase',
  ])('%j', (name) => expect(isCredentialName(name)).toBe(true));

  it.each([
    '',
    ' ',
    '__proto__',
    'session_id',
    'vendor_data',
    'token_count',
    'tokenized',
    'token_expires_at',
    'secretary',
    'keyboard',
    'key_account',
    'monkey',
    'Turkey',
    'is_donkey',
    'signature_required',
    'password_changed_at',
    'author',
    'authorized',
    'shipping',
    'v2',
    '42',
    'email',
    'status',
    'ключ',
    'sessionId',
    'session_number',
    'request_id',
    'key_id',
    'error_code',
    'country_code',
    'risk_code',
    'encoded',
    'passed',
    'compass',
    'side',
    'payload',
    'phrase',
  ])('not %j', (name) => expect(isCredentialName(name)).toBe(false));

  it.each([
    ['has_token', true, true],
    ['pass', false, false],
    ['sessionid', '5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11', false],
    ['sessionid', 1042, false],
    ['sessionid', 'sekret', true],
    ['token', 1042, true],
    ['token', null, true],
  ])('with its value: %s of %j', (name, value, isOne) => expect(isCredentialName(name, value)).toBe(isOne));

  it('in every spelling', () => {
    const word = fc.constantFrom('token', 'secret', 'key', 'signature', 'password');
    const before = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 3 });
    const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
    fc.assert(
      fc.property(before, word, fc.constantFrom('_', '-', ' ', '.', ''), (others, last, between) => {
        const words = [...others, last];
        const spellings = [words.join(between || '_'), words.map(capital).join(between)];
        return [...spellings, spellings[0]?.toUpperCase() ?? ''].every(isCredentialName);
      }),
    );
  });
});

describe('tells a credential by its shape', () => {
  it.each([
    jwt,
    ` ${jwt}\n`,
    `token:${jwt}`,
    jwt.slice(0, 30),
    `Bearer ${jwt}`,
    'Bearer abc',
    'bearer 0123',
    'Authorization: Bearer a.b-c',
    'Basic dXNlcjpwYXNz',
    'Token 9944b09199c62bcf',
    'sk_live_abc123',
    'sk_test_51H8x',
    'pk-live-abcdef',
    'whsec_a1b2c3d4e5f6a7b8',
    'sk-proj-abcdefabcdef',
    'ghp_abcdefABCDEF012345',
    'xoxb-0123456789-abc',
    'AKIAIOSFODNN7EXAMPLE',
    '-----BEGIN RSA PRIVATE KEY-----',
    'a8f5f167f44f4964e6c998dee827110c',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY12x9Y8z',
    'session_token=abc',
    '{"apiKey":"abc"}',
    "{'password': 'x'}",
    'a=1&signature=2',
    'password: sekret',
    'Login with password: sekret, please',
    'otp: 123456',
    'key: a1b2',
    'authorization: Basic dXNlcjpwYXNz',
    'He sent Basic dXNlcjpwYXNz along',
    'Cookie: a=b; c=d',
    String.raw`{\"session_token\":\"sekret\"}`,
    '{"outer":{"access_token":["sekret"]}}',
    'session_token%3Dsekret',
    'password => sekret',
    '<password>sekret</password>',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIn0',
    'v2.local.c2VrcmV0c2VrcmV0',
    'session=s%3AaBcDeF.sig; HttpOnly',
    'session=s%3AaBcDeFgH',
    'id=abc; Path=/; Secure',
    'qWeRtYuIoPAsDfGhJkLzXcVbNmQwErTyUiOp',
    'user:pass@host',
    'postgres-user:hunter2@db.example:5432',
  ])('%j', (text) => expect(looksLikeToken(text)).toBe(true));

  it.each([
    '',
    ' ',
    'customer-1042',
    '5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11',
    '5B0D6A3E-0C57-4F0E-9A55-2F1F0F6F7A11',
    '5b0d6a3e0c574f0e9a552f1f0f6f7a11',
    'user_5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11:5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a12',
    '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '507f1f77bcf86cd799439011',
    'Kx8dFh3kL9QwErTyUiOpAsDfGhJ2',
    '2026-11-20T13:11:07.977806Z',
    '00000000000000000000000000000000000000001',
    'liveness-check-for-high-risk-customers-in-2026',
    'v2-plan3-q4-region5-team6-squad7-tier8-x9',
    'HighRiskCustomerOnboardingFlowPoland2026',
    'a'.repeat(80),
    'Bearer of the document',
    'Basic plan',
    'Token expired',
    'the key: found under the mat',
    'keyboard',
    'reviewer@example.com',
    'feature_liveness_1',
    'Looks fine, and the eyJ of it',
    'risk-management',
    'mailto:reviewer@example.com',
    'email:reviewer@example.com',
    '12:30@noon is no host: see',
    'The password was wrong.',
    'token: null',
    'has_token: true',
    'error: none',
    'score=12, threshold=50',
    'at 12:30, ratio 3:4',
    'a > b',
    '5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11: 5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a12',
    'session_id: 5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11',
    'FaceMatchSimilarityBelowTheThresholdOfTheWorkflow',
    'LIVENESS_FACE_ATTACK_AND_FRAME_INJECTION_SUSPECTED',
  ])('not %j', (text) => expect(looksLikeToken(text)).toBe(false));

  it.each([null, undefined, 4, {}, []])('and takes %j for none', (value) =>
    expect(looksLikeToken(value as never)).toBe(false),
  );

  it('never takes a UUID for one, nor plain words', () => {
    fc.assert(fc.property(fc.uuid(), (id) => !looksLikeToken(`id ${id}`)));
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 20 });
    fc.assert(fc.property(words, fc.constantFrom(' ', '-', '_'), (all, by) => !looksLikeToken(all.join(by))));
  });

  it.each(['npm_config_registry_url', 'hf_model_of_the_check', 'sk-north-office-desk'])(
    'takes words after the prefix of an issuer for words: %s',
    (text) => expect(looksLikeToken(text)).toBe(false),
  );

  it.each(['npm_abcdefghijklmnop', 'hf_one_two_three_4', 'sk-north-office-Desk'])(
    'takes a random text after it for a key: %s',
    (text) => expect(looksLikeToken(text)).toBe(true),
  );

  it('finds a long random text wherever it stands', () => {
    const random = fc.string({ unit: fc.constantFrom(...base62.split('')), minLength: 43, maxLength: 200 });
    const isTelling = (text: string): boolean => (text.match(/[A-Za-z]\d|\d[A-Za-z]/g) ?? []).length > 5;
    fc.assert(fc.property(random.filter(isTelling), (text) => looksLikeToken(`id: ${text}.`)));
  });

  it.each([
    'eyJ'.repeat(400_000),
    'eyJ-'.repeat(300_000),
    'bearer '.repeat(150_000),
    'key '.repeat(300_000),
    'sk_live_'.repeat(150_000),
    'sk-'.repeat(300_000),
    'a1'.repeat(500_000),
    '-'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    'token'.repeat(200_000),
    '-----BEGIN '.repeat(100_000),
    'cookie: '.repeat(125_000),
    'key>'.repeat(250_000),
    'key={'.repeat(200_000),
    'key="'.repeat(200_000),
    'a:b'.repeat(300_000),
    'a='.repeat(400_000),
    'aB'.repeat(500_000),
    '=s:'.repeat(300_000),
  ])('ends soon on a million hostile characters', (text) => {
    const start = cpuTime();
    looksLikeToken(text);
    withoutTokens(text, '…');
    isCredentialName(text);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});

describe('takes credentials out of a text', () => {
  it.each([
    [jwt, '…'],
    [`See ${jwt}, and act.`, 'See …, and act.'],
    ['session_token=sekret', 'session_token=…'],
    ['a=1&api_key=x y&b=2', 'a=1&api_key=… y&b=2'],
    ['{"access_token":"sekret","score":1}', '{"access_token":"…","score":1}'],
    [String.raw`{\"otp\":\"1234\",\"a\":1}`, String.raw`{\"otp\":\"…\",\"a\":1}`],
    ['authorization: Basic dXNlcjpwYXNz\nnext line', 'authorization: …\nnext line'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY----- after', '… after'],
    ['AKIAIOSFODNN7EXAMPLE and sk_live_abc123', '… and …'],
    ['Nothing here.', 'Nothing here.'],
    ['', ''],
  ])('%j reads %j', (text, told) => expect(withoutTokens(text, '…')).toBe(told));

  it('and finds none in what is left', () => {
    const secret = fc.constantFrom(
      jwt,
      'sk_live_abc123',
      'otp: 1234',
      'password=sekret',
      'user:pass@host',
      'AKIAIOSFODNN7EXAMPLE',
    );
    const prose = fc.array(fc.oneof(secret, fc.stringMatching(/^[a-z]{1,8}$/)), { maxLength: 8 });
    fc.assert(fc.property(prose, (words) => !looksLikeToken(withoutTokens(words.join(' '), '(no)'))));
  });
});
