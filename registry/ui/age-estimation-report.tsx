import type { ComponentProps } from 'react';
import { AgeEstimationReport as Base } from 'react-liveness-report';

/** A whole age estimation, against the minimum age of your workflow. */
export function AgeEstimationReport(props: ComponentProps<typeof Base>) {
  return <Base data-slot="age-estimation-report" {...props} />;
}
