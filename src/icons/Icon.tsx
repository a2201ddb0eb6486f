import type { ReactElement } from 'react';
import type { IconName } from '../model/sign/icon.js';

interface IconProps {
  name: IconName;
  className?: string;
  /** The host's, in place of ours. */
  sign?: ReactElement | undefined;
}

/** A sign in an element of its own, for a place whose element cannot bear it. The word beside it says the same. */
export function Icon({ name, className, sign }: IconProps): ReactElement {
  return (
    <span className={className ? `lr-Icon ${className}` : 'lr-Icon'} data-icon={name} aria-hidden="true">
      {sign}
    </span>
  );
}
