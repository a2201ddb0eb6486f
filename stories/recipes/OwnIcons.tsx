import type { ReactElement } from 'react';
import type { Icons } from '../../src/index.js';

/** Outlines of another set, each of its own shape. */
const drawn = (path: string): ReactElement => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
);

export const ownIcons: Icons = {
  positive: drawn('M4 12.5l5 5L20 6.5'),
  negative: drawn('M5 5l14 14M19 5L5 19'),
  caution: drawn('M12 3v12M12 20v.5'),
  neutral: drawn('M5 12h14'),
  error: drawn('M3 3h18v18H3zM12 7v6M12 17v.5'),
  warning: drawn('M12 3l10 18H2zM12 10v5M12 18v.5'),
  unknown: drawn('M8 9a4 4 0 1 1 6 3.5c-1.5 1-2 1.5-2 3M12 20v.5'),
  information: drawn('M12 4v.5M12 9v11M9 20h6'),
  clock: drawn('M6 3h12M6 21h12M7 3c0 8 10 10 10 18M17 3c0 8-10 10-10 18'),
  enlarge: drawn('M4 9V4h5M20 15v5h-5M4 4l6 6M20 20l-6-6'),
};
