import { ScoreGauge } from '../../src/index.js';

export function HowSure() {
  return <ScoreGauge report={{ score: 89.92 }} limits={{ review: 80, decline: 50 }} />;
}
