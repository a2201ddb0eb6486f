import { namedFeature } from '../model/feature.js';
import { fieldsOf } from '../model/fields.js';

/** Whether a report says that it is an age estimation, so that the age leads. */
export function isAgeReport(report: unknown): boolean {
  const { feature, node_id } = fieldsOf('AgeEstimationReport', report, ['feature', 'node_id']);
  return namedFeature({ feature, node_id }) === 'AGE_ESTIMATION';
}
