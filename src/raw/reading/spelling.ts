// Letters of other alphabets that look like one of ours, and behind each its double.
const doubles = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhԛqԝwαaεeιiκkνvοoρpτtυuχxıiɡgɑa';
const lookAlikes = new Map(
  Array.from({ length: doubles.length / 2 }, (_, at) => [doubles[at * 2], doubles[at * 2 + 1]]),
);

/** A name without what can be in it unseen, and in our own letters: how it is read, whoever has spelled it. */
export function plainName(name: string): string {
  const seen = name.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
  // Most names have none.
  return /[^\0-~]/.test(seen) ? seen.replace(/[^\0-~]/g, inOurs) : seen;
}

function inOurs(letter: string): string {
  const small = letter.toLowerCase();
  const ours = lookAlikes.get(small) ?? letter;
  return small === letter ? ours : ours.toUpperCase();
}

/** `faceMatches`, `AMLHits`, `Face Matches[]` and `face.matches` in the API's own spelling. */
export function snake(name: string): string {
  return plainName(name)
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2_')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/^_|_$/g, '');
}
