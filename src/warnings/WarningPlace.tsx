import type { ReactElement, ReactNode } from 'react';

export interface PlaceProps {
  id: string;
  className: string;
  role: 'region' | 'group';
  /** The id of the button that opens it, which names it. */
  'aria-labelledby': string;
  open: boolean;
  /** Whether it is shown although it is closed, for paper. */
  printing: boolean;
  children: ReactNode;
}

/** The place of one panel, which opens and closes at once. It comes with the first press of its button. */
export function WarningPlace({ open, printing, children, ...place }: PlaceProps): ReactElement {
  const shown = open || printing;
  return (
    <div {...place} data-state={open ? 'open' : 'closed'} hidden={!shown}>
      {shown ? children : null}
    </div>
  );
}
