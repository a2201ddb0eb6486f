import type { ComponentProps } from 'react';
import { LivenessReport as Base } from 'react-liveness-report';

/** A whole liveness check: verdict, evidence while its links live, score, method, age, warnings. */
export function LivenessReport(props: ComponentProps<typeof Base>) {
  return <Base data-slot="liveness-report" {...props} />;
}
