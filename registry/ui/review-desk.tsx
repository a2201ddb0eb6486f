import type { ComponentProps } from 'react';
import { ReviewDesk as Base } from 'react-liveness-report';

/** Your list of cases beside the open case with its decision panel, all by keyboard. */
export function ReviewDesk(props: ComponentProps<typeof Base>) {
  return <Base data-slot="review-desk" {...props} />;
}
