import { WarningList } from '../../src/index.js';

const warnings = [
  {
    risk: 'LOW_LIVENESS_SCORE',
    log_type: 'warning',
    short_description: 'Low liveness score',
    long_description: 'The score is below your limit.',
    additional_data: { score: 41.7, threshold: 80 },
  },
];

export function Findings() {
  return <WarningList report={{ status: 'In Review', warnings }} defaultOpen="effective" />;
}
