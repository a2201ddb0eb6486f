import type { ReactElement, ReactNode } from 'react';
import type { Tone } from '../model/status.js';

/** The tones of a verdict. What only informs has the sign of its severity. */
export type IconTone = Exclude<Tone, 'info'>;

// On a 16 unit grid. The inner sign runs against the outline, so it is cut out and shows the surface behind it.
const outlines: Record<Exclude<IconTone, 'neutral'>, string> = {
  positive: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.5 5.1-4.2 4.8-2.8-2.5 1-1.1 1.7 1.5L10.4 5l1.1 1.1Z',
  negative:
    'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm.7 3.7L4.7 5.8 6.9 8l-2.2 2.2 1.1 1.1L8 9.1l2.2 2.2 1.1-1.1L9.1 8l2.2-2.2-1.1-1.1L8 6.9 5.8 4.7Z',
  caution: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.8 3v3.7l2.4 2.4-1.1 1.1-2.8-2.9V4h1.5Z',
};

interface DrawingProps {
  name: string;
  className?: string | undefined;
  children: ReactNode;
}

/** What each drawing of the package stands in. */
export function Drawing({ name, className, children }: DrawingProps): ReactElement {
  return (
    <svg
      className={className ? `lr-Icon ${className}` : 'lr-Icon'}
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

interface ToneIconProps {
  tone: IconTone;
  className?: string | undefined;
}

/** The decorative drawing of a tone. Apart from the others, so that a page with only a badge ships only these. */
export function ToneIcon({ tone, className }: ToneIconProps): ReactElement {
  return (
    <Drawing name={tone} className={className}>
      {tone === 'neutral' ? (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.7 2.17" />
      ) : (
        <path d={outlines[tone]} />
      )}
    </Drawing>
  );
}
