import { absolute, disguise, encodedDisguise, longestUrl, relative } from '../../model/mediaUrl.js';
import { tellDeveloper } from '../../model/tellDeveloper.js';
import { isHolder } from './VerificationMetadata.values.js';
import type { ShownRow } from './VerificationMetadata.rows.js';

/** Gives the address of the host's own page about a fact, for example in the vendor's console; null and undefined for none. The value of an object or a list is undefined. */
export type MetadataHref = (field: string, value: unknown) => string | null | undefined;

/** The link of a row; undefined for none. What is withheld or cannot be read is not handed to the host, who would put it into an address. */
export function linkOf(row: ShownRow, href: MetadataHref | undefined): string | undefined {
  const { field, given, kind, values } = row;
  if (!href || values.length === 0 || kind === 'withheld' || kind === 'unreadable') return undefined;
  try {
    // What stands in an object may be a credential, which is in no callback.
    const link: unknown = href(field, isHolder(given) ? undefined : given);
    if (isHostLink(link)) return link;
    if (link !== null && link !== undefined)
      tellDeveloper(
        'VerificationMetadata: href gave what is no http(s) or relative address, so the row has no link. Give one without spaces and credentials, or null.',
      );
  } catch {
    // Its error is not read, since it may hold the value.
    tellDeveloper('VerificationMetadata: href threw, so the row has no link. Return null for a row without one.');
  }
  return undefined;
}

/**
 * Whether an address of the host's may become a link: `http(s)://host…` without credentials, or a relative one (`/path`, `./path`, `path`, `?query`,
 * `#fragment`). Judged by the text itself, before any parser repairs it: no other scheme, no `//host`, no space, no invisible character, no `\\`, and no
 * more than 16 KiB.
 */
export function isHostLink(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > longestUrl || disguise.test(url)) return false;
  return absolute.test(url) || /^[?#]/.test(url) || (relative.test(url) && !encodedDisguise.test(url));
}
