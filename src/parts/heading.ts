/** A heading's level in the host's page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The level under another; headings end at 6. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return Math.min(6, level + 1) as HeadingLevel;
}
