import type { ComponentProps } from 'react';
import { StatusBadge as Base } from 'react-liveness-report';

/** The verdict of a check as a word, a sign and a colour. */
export function StatusBadge(props: ComponentProps<typeof Base>) {
  return <Base data-slot="status-badge" {...props} />;
}
