import type { ComponentProps } from 'react';
import { ReviewDecision as Base } from 'react-liveness-report';

/** Outcomes with reasons and a comment; what must be looked at first; one step to confirm. */
export function ReviewDecision(props: ComponentProps<typeof Base>) {
  return <Base data-slot="review-decision" {...props} />;
}
