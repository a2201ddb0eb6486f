import type { ReactElement } from 'react';
import type { Tone } from '../model/status.js';
import type { Severity } from '../model/warnings.js';
import { Drawing, ToneIcon, type IconTone } from './ToneIcon.js';

/** Every drawing of the package. Tones and severities differ in outline, so they stay apart without colour. */
export type IconName = Tone | Severity | 'chevron' | 'lock' | 'eye' | 'picture' | 'play' | 'enlarge';

const sign = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.6H7.2V4Zm0 2.9h1.6V12H7.2V6.9Z';

/** Outlines that are filled, as those of the tones. */
const filled: Partial<Record<IconName, string>> = {
  error: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm2.1 3v4.9h1.6V4H7.2Zm0 6.4V12h1.6v-1.6H7.2Z',
  warning:
    'M8 1.2c.5 0 .9.2 1.1.6l5.7 10.7c.4.9-.2 1.9-1.1 1.9H2.3c-.9 0-1.5-1-1.1-1.9L6.9 1.8c.2-.4.6-.6 1.1-.6ZM7.2 5.4v4h1.6v-4H7.2Zm0 5.4v1.6h1.6v-1.6H7.2Z',
  unknown: 'M8 .8 15.2 8 8 15.2.8 8 8 .8Zm-.8 3.6v4.4h1.6V4.4H7.2Zm0 5.8v1.6h1.6v-1.6H7.2Z',
  information: sign,
  info: sign,
  play: 'M5 2.6v10.8L13.6 8 5 2.6Z',
};

const drawn = {
  chevron: 'm4 6 4 4 4-4',
  lock: 'M3.5 7.5h9v6h-9zM5.3 7.5V5.2a2.7 2.7 0 0 1 5.4 0v2.3',
  eye: 'M1.3 8S4 3.6 8 3.6 14.7 8 14.7 8 12 12.4 8 12.4 1.3 8 1.3 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  enlarge: 'M9.5 2.5h4v4M13.5 2.5 9.3 6.7M6.5 13.5h-4v-4M2.5 13.5l4.2-4.2',
  picture: 'M2 3h12v10H2zM2 11l3.5-3.5L8.5 10l2-2L14 11M10.8 5.7h.01',
};

const isDrawn = (name: IconName): name is keyof typeof drawn => name in drawn;

interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A decorative drawing; the word beside it says the same. */
export function Icon({ name, className }: IconProps): ReactElement {
  if (isDrawn(name))
    return (
      <Drawing name={name} className={className}>
        {/* The two attributes also without a stylesheet: filled, a drawing of lines would be a blot. */}
        <path className="lr-Icon-line" d={drawn[name]} fill="none" stroke="currentColor" />
      </Drawing>
    );
  const outline = filled[name];
  return outline ? (
    <Drawing name={name} className={className}>
      <path d={outline} />
    </Drawing>
  ) : (
    <ToneIcon tone={name as IconTone} className={className} />
  );
}
