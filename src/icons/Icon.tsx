import type { ReactElement } from 'react';
import type { Tone } from '../model/status.js';
import type { Severity } from '../model/warnings.js';

/** Every sign of the package, as the style sheets name them (`tones.css`, `severities.css`, `media.css`). */
export type IconName = Exclude<Tone, 'info'> | Severity | 'lock' | 'eye' | 'picture' | 'enlarge' | 'clock';

/** A sign in an element of its own, for a place whose element cannot bear it. The word beside it says the same. */
export function Icon({ name, className }: { name: IconName; className?: string }): ReactElement {
  return <span className={className ? `lr-Icon ${className}` : 'lr-Icon'} data-icon={name} aria-hidden="true" />;
}
