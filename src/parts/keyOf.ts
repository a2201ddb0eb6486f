import type { KeyboardEvent } from 'react';

const marks: Record<string, string> = { Comma: ',', Period: '.', Minus: '-', Equal: '=' };

/**
 * The key of a press in lower case, as a list of keys writes it. On a keyboard of another script (Arabic, Cyrillic, Greek) it is the key
 * at the same place of a Latin one, because the list that the reader sees is Latin.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length > 1 || /^[ -~]$|\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  const [, place] = /^(?:Key|Digit)(\w)$/.exec(code ?? '') ?? [];
  return (place ?? (Object.hasOwn(marks, code ?? '') ? marks[code ?? ''] : undefined) ?? key).toLowerCase();
}
