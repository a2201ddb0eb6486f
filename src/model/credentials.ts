const credentialWord =
  /(?:token|secret|key|signature|password|passwd|passphrase|passcode|credential|jwt|sess(?:ion)?cookie)s?$/;
const wholeWord =
  /^(?:auth|authorization|bearer|cookies?|hmac|otp|totp|hotp|mfa|2fa|pin|pwd|pass|sig|csrf|xsrf|sid|sessid|(?:php|j|asp)sess(?:ion)?id|cvv|mnemonic)$/;
const otherKeys = /^(?:don|hoc|joc|lac|mic|mon|tur|turn|whis)keys?$/;
/** What may stand after the word without changing what the field holds: `x-signature-v2`, `password_hash`, `private_key_pem`. */
const qualifier =
  /^(?:v?\d+|v|base64|b64|bytes|claims|clear|confirm(?:ation)?|current|data|der|enc(?:oded|rypted)?|hash|header|hex|jwk|new|old|payload|pem|plain(?:text)?|raw|repeat|simple|string|text|value)$/;
/** A code that opens a door, unlike one that names something: `otp_code`, `mfaCode`. A credential of two words: `access_key_id`, `seed_phrase`. */
const joinedWords =
  /(?:^|_)(?:(?:[ht]?otp|mfa|2fa|pin|sms|auth|authorization|access|login|reset|backup|recovery|security|verification)_?codes?|access_?key_?id|(?:seed|recovery|secret)_?phrase)$/;
const sessionCookie = /^(?:sessionid|sid|sessid)$/;
const plainId = /^\s*(?:\d{1,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\s*$/i;

/**
 * Whether a field's name says that it holds a credential: its last word is, or ends in, token, secret, key, signature, password or the like.
 * In camel, snake, dash, dot and space spelling, in any case: `apiKey`, `X-Signature-V2`, `client_secret`, `otpCode`. `monkey` and `token_count`
 * do not. Where the value is given too: under `sessionid` or `sid` a number or a UUID is none, and under `pass` neither is a yes or a no.
 */
export function isCredentialName(name: string, value?: unknown): boolean {
  const text = String(name)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const words = text
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  if (words.length === 1 && sessionCookie.test(words[0] ?? ''))
    return !((typeof value === 'string' || typeof value === 'number') && plainId.test(String(value)));
  while (words.length > 1 && qualifier.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const bare = last.replace(/\d+$/, '');
  if (last === 'pass' && typeof value === 'boolean') return false;
  if (wholeWord.test(last) || wholeWord.test(bare) || joinedWords.test(words.join('_').replace(/\d+$/, '')))
    return true;
  // Joined as well: `aPiKeY` and `pass_word` are no other names.
  return !otherKeys.test(bare) && credentialWord.test(words.join('').replace(/\d+$/, ''));
}

// Hex groups of a UUID, or the same without dashes where the version (4 or 7) and the variant stand in their places.
const uuid = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/gi;
const bareUuid = /(?<![\da-f])[\da-f]{12}[47][\da-f]{3}[89ab][\da-f]{15}(?![\da-f])/gi;

// Each begins where no word can go on, so that a hostile text is walked once, and takes in all that belongs to the credential.
const shapes: readonly RegExp[] = [
  // A JSON Web Token: `{"` in base64url, then a dot. And its kin PASETO.
  /(?<![\w-])eyJ[\w-]+\.[\w-][\w.=-]*/g,
  /(?<![\w-])v\d\.(?:public|local)\.[\w-]{6,}[\w.-]*/g,
  /-----BEGIN [A-Z ]{0,32}(?:KEY|CERTIFICATE)(?:[\s\S]*?-----END[^\n-]{0,48}-{0,5}|[\s\S]*)/g,
  // An Authorization header. "Bearer of the document" and "Basic plan" are none.
  /(?<![\w-])bearer[ :]+(?=\S*[\d_~+/=-]|\S*\.\S)\S+|^\s*bearer\s+\S+\s*$/gi,
  /^\s*(?:[Bb]asic|BASIC|[Dd]igest|[Tt]oken|[Aa]pi[Kk]ey)\s+(?=\S*(?:[a-z][A-Z]|\d|=))[\w.+/~=-]{8,}\s*$/g,
  /(?<![\w-])Basic\s+(?=\S*(?:[a-z][A-Z]|\d|=))[A-Za-z\d+/]{8,}={0,2}/g,
  // Keys whose issuer marks them: Stripe's form, and the prefixes in use. Plain short words after one (`npm_config_registry`) are none.
  /(?<![a-z\d])(?:sk|pk|rk|ak|whsec|api|key|tok|token|secret)[_-](?:live|test|prod|proj|sandbox|ant)[_-]\w{3,}/gi,
  /(?<![A-Za-z\d])(?:sk-|whsec_|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|shp[a-z]{2}_|npm_|pypi-|hf_|dop_v1_|ya29\.|SG\.)(?=[a-z_.-]{0,64}[A-Z\d]|[a-z]{12})[\w.-]{12,}/g,
  /(?<![A-Za-z\d])(?:A[KS]IA[A-Z\d]{16}|AIza[\w-]{30})\w*/g,
  // A cookie: one with its attributes, and one that a server has signed.
  /(?<![^\s;])[\w.-]{1,64}=[^\s;]+;\s*(?:HttpOnly|Secure|SameSite|Path=|Max-Age=|Expires=|Domain=)[^\r\n]*/gi,
  /(?<![\w.-])[\w.-]{1,64}=s(?:%3A|:)[^\s;]{4,}/gi,
  // A name and a password before a host. An address of mail behind a word that says so is none.
  /(?<![\w:/.@-])(?!(?:mailto|e-?mail|from|to|b?cc|by|reply-to|contact|reviewer|actor|author):)(?=[\d.+%-]*[A-Za-z_])[\w.+%-]{1,64}:[^\s:@/"']{1,128}@[A-Za-z\d][\w.-]*(?::\d+)?/gi,
];

type Range = readonly [start: number, end: number];

/**
 * Whether a text is shaped like a credential, or holds one: a JWT, `Bearer …`, `sk_live_…` and the like, a private key, a cookie, `apiKey=…`, or 32 and more
 * characters in which letters and digits, or capital and small letters, keep changing places. UUIDs, dates, words and shorter ids (ULID, ObjectId) are not.
 * A URL is not judged here.
 */
export function looksLikeToken(text: string): boolean {
  return typeof text === 'string' && rangesIn(text).length > 0;
}

/** A text with each credential in it replaced: of `apiKey=…` the name stays. */
export function withoutTokens(text: string, instead: string): string {
  const ranges = rangesIn(text).sort(([a], [b]) => a - b);
  let [told, at] = ['', 0];
  for (const [start, end] of ranges) {
    if (end <= at) continue;
    told += start < at ? '' : text.slice(at, start) + instead;
    at = end;
  }
  return told + text.slice(at);
}

// Whatever is found below has one of these: a digit, a sign, a dot within a word, a capital behind a small letter, a very long word, or says bearer.
// Plain words have none, and are most of what is looked through.
const possible = /[\d_=:>@%-]|\.[\w.]|[a-z][A-Z]|[A-Za-z]{20}|[Bb][Ee][Aa][Rr][Ee][Rr]/;

function rangesIn(text: string): Range[] {
  if (!possible.test(text)) return [];
  const shaped = shapes.flatMap((shape) => [...text.matchAll(shape)].map(rangeOf));
  return [...shaped, ...runsIn(text), ...valuesIn(text)];
}

const rangeOf = (match: RegExpMatchArray): Range => [match.index ?? 0, (match.index ?? 0) + match[0].length];

/** Long random runs. */
function runsIn(text: string): Range[] {
  const blank = (id: string): string => ' '.repeat(id.length);
  const rest = text.replace(uuid, blank).replace(bareUuid, blank);
  const long = [...rest.matchAll(/[\w.~+/=-]{32,}/g)].filter(([run]) =>
    (run.match(/[A-Za-z\d]{12,}/g) ?? []).some((piece) => isMixed(piece) || (piece.length >= 32 && seams(piece) >= 3)),
  );
  // The secret of an AWS key: base64 of 30 bytes.
  const secrets = [...rest.matchAll(/(?<![\w+/=-])[A-Za-z\d+/]{40}(?![\w+/=-])/g)].filter(([run]) => seams(run) >= 2);
  return [...long, ...secrets].map(rangeOf);
}

/** A name or a number has its digits in one or two places. */
function isMixed(piece: string): boolean {
  return (piece.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 3;
}

/** How often capital and small letters meet as they do not in `HighRiskCustomer`. */
function seams(piece: string): number {
  return (piece.match(/[A-Z][a-z](?=[A-Z])|[a-z][A-Z]{2,}(?=[a-z])/g) ?? []).length;
}

// A name and what stands between it and its value: `session_token=`, `"apiKey": "`, `{\"otp\":\"`, `password: `, `<secret>`.
const named = /(?<![\p{L}\d_.$-])([\p{L}\d_.$-]{2,64})(?<close>\\*["'`])?(?<sign>\s?=>?|\s?:|%3[ad]|>)(\s*)/giu;
// Alone before a colon these are also words of prose: "the key: found under the mat".
const proseName = /^(?:auth|credentials?|keys?|pass|pin|signature)$/i;
const headerName = /^(?:(?:proxy-)?authorization|(?:set-)?cookies?)$/i;
/** What a word of prose seldom has. */
const telling = /[\d_/+=]|\p{Ll}\p{Lu}/u;
const nothing = /^(?:null|true|false|none|undefined|\*+)$/i;

/** The values that stand behind the name of a credential. */
function valuesIn(text: string): Range[] {
  if (!/[=:>]|%3[ad]/i.test(text)) return [];
  const found: Range[] = [];
  let until = 0;
  for (const match of text.matchAll(named)) {
    const { close = '', sign = '' } = match.groups ?? {};
    const [all, name = ''] = match;
    const isTag = sign === '>';
    if (match.index < until || !isCredentialName(name) || (isTag && (close || text[match.index - 1] !== '<'))) continue;
    const after = match.index + all.length;
    const opening = isTag ? '' : partAt(text, after, /\\*["'`]/y);
    const start = after + opening.length;
    const end = opening
      ? text.indexOf(opening, start)
      : start + partAt(text, start, isTag ? tag : valueOf(name)).length;
    const value = text.slice(start, end < 0 ? undefined : end);
    const isProse = sign.trim() === ':' && !close && !opening && proseName.test(name) && !telling.test(value);
    if (!value || isProse || nothing.test(value)) continue;
    until = start + value.length;
    found.push([start, until]);
  }
  return found;
}

const tag = /[^<]*(?=<)/y;
/** Without quotation marks: a header to the end of its line, an object to the end of the text, and a word with the scheme before it. */
const valueOf = (name: string): RegExp =>
  headerName.test(name) ? /[^\r\n"'\\]*/y : /[[{][\s\S]*|(?:(?:bearer|basic|digest|token)\s+)?[^\s"'`&,;<>()\]}\\]+/iy;

function partAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
