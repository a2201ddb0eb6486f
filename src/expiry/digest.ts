/** Camel-case words, capitals and numbers, each as one piece. */
const piece = /[A-Z]?[a-z]+|[A-Z]|\d+/g;

/** Whether a text reads as words and numbers (`thumbnail-preview`, `CASE-2026-000123`): in a digest, letters and digits change places all the time. */
export function isWordy(text: string): boolean {
  const plain = /[a-z]/.test(text) ? text : text.toLowerCase();
  return (plain.match(piece) ?? []).length <= text.length / 4;
}

/**
 * Whether a text has the shape of a digest of at least that many bytes: hexadecimals or base64, with the name of its method before it or not.
 * 16 bytes is MD5, the shortest in use. A size, a switch, a word or a version is none, however its parameter is called.
 */
export function isDigest(text: string, bytes = 16): boolean {
  const bare = text.replace(/^(?:v\d|(?:hmac-?)?(?:md5|sha\d{1,3}|hs\d{3}))[=:_-]/i, '');
  if (bare.length > 1024) return false;
  if (/^[\da-f]+$/i.test(bare)) return bare.length >= bytes * 2 && bare.length % 2 === 0;
  const length = bare.replace(/=+$/, '').length;
  return (
    /^[\w+/-]+={0,2}$/.test(bare) &&
    length >= Math.ceil((bytes * 4) / 3) &&
    /[A-Z]/.test(bare) &&
    /[a-z]/.test(bare) &&
    !isWordy(bare)
  );
}
