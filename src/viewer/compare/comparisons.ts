import { isRecord } from '../../model/expectations.js';
import { property, type FieldKind } from '../../model/fields.js';
import { withoutSecrets } from '../../model/links.js';
import { tellDeveloper } from '../../model/tellDeveloper.js';
import type { CompareImage, Instant } from '../../model/evidence.js';
import type { ViewerMessages } from '../../messages/Messages.js';
import { attempt, itemsOf, unread } from '../../payload/items.js';

/** One image that the host offers to compare with, as it was read. */
export interface Comparison extends Pick<CompareImage, 'url' | 'expiresAt' | 'receivedAt'> {
  /** Its place in the host's list. */
  index: number;
  /** What the reader knows it by, and what it is known by in a newer list. No two are the same. */
  name: string;
  /** What the host says of its address. */
  kind: FieldKind;
}

const fields = ['label', 'url', 'expiresAt', 'receivedAt'] as const;

// What a list of choices can show of a name, and so much of a text that no address in it is cut before it is found.
const longest = 80;
const longestRead = 2000;
// More than anybody chooses from.
const longestList = 1000;
const instead = { link: '…', credential: '…' };

/** The images that a host offers, under names that differ. What is no list offers none, and what is no image in it is left out. */
export function comparisonsOf(
  given: unknown,
  words: Pick<ViewerMessages['compare'], 'unnamed' | 'again'>,
  number: (value: number) => string,
): Comparison[] {
  if (given === undefined || given === null) return [];
  const items = itemsOf(given);
  if (!items) tellDeveloper('MediaPreview: `compareWith` is no list, so nothing can be compared with.');
  const taken = new Set<string>();
  const times = new Map<string, number>();
  /** A name that no other one has. */
  const own = (name: string): string => {
    let free = name;
    for (let count = times.get(name) ?? 1; taken.has(free);) {
      count += 1;
      times.set(name, count);
      free = words.again(name, number(count));
      // Words of the host's that leave the number out.
      if (count > longestList) break;
    }
    taken.add(free);
    return free;
  };
  return (items ?? []).slice(0, longestList).flatMap((item, index) => {
    const entry = item !== unread && attempt(() => isRecord(item)) ? (item as Record<string, unknown>) : {};
    const [label, url, expiresAt, receivedAt] = fields.map((field) => property(entry, field));
    if (label === undefined && url === undefined) {
      tellDeveloper('MediaPreview: something in `compareWith` is no image with a label and a url, and is left out.');
      return [];
    }
    const link = typeof url === 'string' && url.trim() ? url : null;
    const moments = { expiresAt: expiresAt as Instant | undefined, receivedAt: receivedAt as Instant | undefined };
    const name = own(nameIn(label) || words.unnamed(number(index + 1)));
    return [{ index, name, url: link, kind: kindOfLink(url, link), ...moments }];
  });
}

function kindOfLink(given: unknown, link: string | null): FieldKind {
  if (link !== null) return 'given';
  if (given === undefined) return 'absent';
  // Only null says that there is none: blank text stands where a link should.
  return given === null ? 'none' : 'unreadable';
}

/** A host's label in one short line, with nothing of an address in it. Empty: it holds no sign that can be seen. */
function nameIn(label: unknown): string {
  if (typeof label !== 'string') return '';
  const text = withoutSecrets(label.slice(0, longestRead), instead).replace(/\s+/g, ' ').trim();
  if (!/[^\s\p{C}…]/u.test(text)) return '';
  const signs = Array.from(text);
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
}
