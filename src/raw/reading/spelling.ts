// Letters of other alphabets that look like one of ours, and behind each its double.
const doubles = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhԛqԝwαaεeιiκkνvοoρpτtυuχxıiɡgɑa';
const lookAlikes = new Map(
  Array.from({ length: doubles.length / 2 }, (_, at) => [doubles[at * 2], doubles[at * 2 + 1]]),
);

/** Most names: the others are slow to read, and a payload has a million. */
const plain = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/;

/** A name without what can be in it unseen, and in our own letters: how it is read, whoever has spelled it. */
export function plainName(name: string): string {
  if (plain.test(name)) return name;
  const seen = name.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
  return seen.replace(/[^\0-~]/g, inOurs);
}

function inOurs(letter: string): string {
  const small = letter.toLowerCase();
  const ours = lookAlikes.get(small) ?? letter;
  return small === letter ? ours : ours.toUpperCase();
}

/** `faceMatches`, `AMLHits`, `Face Matches[]` and `face.matches` in the API's own spelling. */
export function snake(name: string): string {
  if (plain.test(name)) return name;
  return plainName(name)
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2_')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/^_|_$/g, '');
}
