/** A heading's level in the host's page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The level that a host gave: what is none in HTML is the nearest that is, and what is no number is `usual`. */
export function levelOf(given: unknown, usual: HeadingLevel): HeadingLevel {
  const level = Math.round(parseFloat(String(given)));
  return (Number.isNaN(level) ? usual : Math.min(6, Math.max(1, level))) as HeadingLevel;
}

/** The level under another; headings end at 6. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return Math.min(6, level + 1) as HeadingLevel;
}
