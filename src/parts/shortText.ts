/**
 * A text of the payload's for one line of ours: without what has no form of its own (line breaks, marks of direction), and cut where it is longer
 * than so many characters. Empty where nothing is left.
 */
export function shortText(text: string, longest: number): string {
  const letters = Array.from(
    text
      .slice(0, 1000)
      .replace(/\p{C}+/gu, ' ')
      .trim(),
  );
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}
