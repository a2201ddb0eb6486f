import type { KeyboardEvent } from 'react';

// Arabic and full-width keyboards have a question mark of their own.
const questions = ['\u061F', '\uFF1F'];

const marks: Record<string, string> = { Comma: ',', Period: '.', Minus: '-', Equal: '=' };

/**
 * The key of a press in lower case, as a list of keys writes it. On a keyboard of another script (Arabic, Cyrillic, Greek) it is the key
 * at the same place of a Latin one, because the list that the reader sees is Latin.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length > 1 || /^[ -~]$|\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  if (questions.includes(key)) return '?';
  const [, place] = /^(?:Key|Digit)(\w)$/.exec(code ?? '') ?? [];
  return (place ?? (Object.hasOwn(marks, code ?? '') ? marks[code ?? ''] : undefined) ?? key).toLowerCase();
}

/** The key of each command, in lower case. A command without one is not there. */
export type Keys<Command extends string> = Partial<Record<Command, string>>;

/** One character that can be a key of its own, in lower case. Null: a space presses buttons, and a word is no key. */
function readKey(value: unknown): string | null {
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  return /^\S$/u.test(key) ? key : null;
}

/**
 * The keys that a host gives to commands, and whether something of them cannot be one: no single character, or the key of another command.
 * The commands that it does not name keep their `usual` keys, unless the host has given these to others; an empty text takes one away.
 */
export function keysFrom<Command extends string>(
  commands: readonly Command[],
  given: object,
  usual: Keys<Command> = {},
): { keys: Keys<Command>; faulty: boolean } {
  const keys: Keys<Command> = {};
  let faulty = false;
  const taken = (key: string): boolean => Object.values(keys).includes(key);
  const left: Command[] = [];
  for (const command of commands) {
    const value = ownProperty(given, command);
    const key = readKey(value);
    if (value === undefined) left.push(command);
    else if (value === '' && usual[command] !== undefined) continue;
    else if (key === null || taken(key)) faulty = true;
    else keys[command] = key;
  }
  for (const command of left) {
    const key = usual[command];
    if (key === undefined) continue;
    if (taken(key)) faulty = true;
    else keys[command] = key;
  }
  return { keys, faulty };
}

/** The command that a press means; a key that is in the list as it is goes before the place of it on a keyboard. */
export function commandFor<Command extends string>(
  event: Pick<KeyboardEvent, 'key' | 'code'>,
  keys: Keys<Command>,
): Command | null {
  const own = event.key.toLowerCase();
  const all = Object.entries(keys) as [Command, string][];
  const find = (key: string): Command | null => all.find(([, each]) => each === key)?.[0] ?? null;
  return find(own) ?? find(keyOf(event));
}

/** A property of the host's own object, even where a hostile one throws. */
function ownProperty(given: object, name: string): unknown {
  try {
    return Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}
