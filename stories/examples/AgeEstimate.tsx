import { AgeEstimate } from '../../src/index.js';

export function HowOld() {
  return <AgeEstimate report={{ age_estimation: 24.3 }} minimumAge={18} margin={3} />;
}
