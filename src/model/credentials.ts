const credentialWord = /(?:token|secret|key|signature|password|passwd|passphrase|passcode|credential|jwt)s?$/;
const wholeWord = /^(?:auth|authorization|bearer|cookies?|hmac|otp|pin|pwd|sig)$/;
const otherKeys = /^(?:don|hoc|joc|lac|mic|mon|tur|turn|whis)keys?$/;
/** What may stand after the word without changing what the field holds: `x-signature-v2`, `password_hash`, `token1`. */
const qualifier = /^(?:v?\d+|v|base64|b64|hash|header|hex|raw|simple|string|value)$/;

/**
 * Whether a field's name says that it holds a credential: its last word is, or ends in, token, secret, key, signature, password or the like.
 * In camel, snake, dash, dot and space spelling, in any case: `apiKey`, `X-Signature-V2`, `client_secret`. `monkey` and `token_count` do not.
 */
export function isCredentialName(name: string): boolean {
  const words = String(name)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  while (words.length > 1 && qualifier.test(words.at(-1) ?? '')) words.pop();
  const last = (words.at(-1) ?? '').replace(/\d+$/, '');
  // Joined as well: `aPiKeY` and `pass_word` are no other names.
  return wholeWord.test(last) || (!otherKeys.test(last) && credentialWord.test(words.join('').replace(/\d+$/, '')));
}

// Hex groups of a UUID, or the same without dashes where the version (4 or 7) and the variant stand in their places.
const uuid = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/gi;
const bareUuid = /(?<![\da-f])[\da-f]{12}[47][\da-f]{3}[89ab][\da-f]{15}(?![\da-f])/gi;

// Each begins where no word can go on, so that a hostile text is walked once.
const shapes: readonly RegExp[] = [
  // A JSON Web Token: `{"` in base64url, then a dot.
  /(?<![\w-])eyJ[\w-]+\.[\w-]/,
  /-----BEGIN [A-Z ]{0,32}(?:KEY|CERTIFICATE)/,
  // An Authorization header. "Bearer of the document" and "Basic plan" are none.
  /(?<![\w-])bearer[ :]+\S*[\d._~+/=-]|^\s*bearer\s+\S+\s*$/i,
  /^\s*(?:[Bb]asic|BASIC|[Dd]igest|[Tt]oken|[Aa]pi[Kk]ey)\s+(?=\S*(?:[a-z][A-Z]|\d|=))[\w.+/~=-]{8,}\s*$/,
  // Keys whose issuer marks them: Stripe's form, and the prefixes in use.
  /(?<![a-z\d])(?:sk|pk|rk|ak|whsec|api|key|tok|token|secret)[_-](?:live|test|prod|proj|sandbox|ant)[_-]\w{3,}/i,
  /(?<![A-Za-z\d])(?:sk-|whsec_|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|shp[a-z]{2}_|npm_|pypi-|hf_|dop_v1_|ya29\.|SG\.)[\w.-]{12,}/,
  /(?<![A-Za-z\d])(?:A[KS]IA[A-Z\d]{16}|AIza[\w-]{30})/,
  // A pair inside other text: `session_token=…`, `"apiKey": "…"`.
  /(?:token|secret|key|signature|password)(?:["']?\s?=|["']\s?:)\s?["']?[^\s"'&]/i,
];

/**
 * Whether a text is shaped like a credential, or holds one: a JWT, `Bearer …`, `sk_live_…` and the like, a private key, `apiKey=…`, or 32 and more characters in which
 * letters and digits keep changing places. UUIDs, dates, words and shorter ids (ULID, ObjectId) are not. A URL is not judged here.
 */
export function looksLikeToken(text: string): boolean {
  if (typeof text !== 'string') return false;
  if (shapes.some((shape) => shape.test(text))) return true;
  const runs =
    text
      .replace(uuid, ' ')
      .replace(bareUuid, ' ')
      .match(/[\w.~+/=-]{32,}/g) ?? [];
  return runs.some((run) => (run.match(/[A-Za-z\d]{12,}/g) ?? []).some(isMixed));
}

/** A name or a number has its digits in one or two places. */
function isMixed(piece: string): boolean {
  return (piece.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length >= 3;
}
