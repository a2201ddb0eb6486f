import type { Lack } from '../model/fields.js';

/** What stands in a value's place when there is none: that nothing was said, or that what was said could not be read. */
export function lackText(words: { notAvailable: string; unreadable: string }, lack: Lack): string {
  return lack === 'unreadable' ? words.unreadable : words.notAvailable;
}
