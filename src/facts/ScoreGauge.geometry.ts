const centre = { x: 74, y: 74 };
const radius = 60;
// The arc opens downwards: it begins at the lower left and runs clockwise over 240 degrees.
const start = 150;
const sweep = 240;

/** The box that the arc is drawn in, as an SVG view box. */
export const arcBox = '0 0 148 116';

/** A number as the gauge draws it: what is below 0 or above 100 is drawn at the end of the scale. */
export function clampScore(score: number): number {
  return Math.min(100, Math.max(0, score));
}

function point(share: number, at: number): string {
  const angle = ((start + (sweep * share) / 100) * Math.PI) / 180;
  return `${(centre.x + at * Math.cos(angle)).toFixed(2)} ${(centre.y + at * Math.sin(angle)).toFixed(2)}`;
}

/** The arc from 0 to `share` on the scale of 100, as SVG path data. */
export function arcPath(share: number): string {
  const large = (sweep * share) / 100 > 180 ? 1 : 0;
  return `M${point(0, radius)}A${radius} ${radius} 0 ${large} 1 ${point(share, radius)}`;
}

/** A short line across the arc at a limit, as SVG path data. */
export function markPath(limit: number): string {
  return `M${point(limit, radius - 9)}L${point(limit, radius + 9)}`;
}
