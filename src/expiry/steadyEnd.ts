import { tellDeveloper } from '../model/tellDeveloper.js';

/** An end as it was offered, and what was seen of it since. */
export interface Steady {
  /** The end that holds, and the one that was offered last, in epoch milliseconds. */
  held: number;
  offered: number;
  /** When that one was seen first, by each clock. */
  since: readonly number[];
  /** The host's render that offered it last. */
  render: object;
  /** Whether a later render offered the same again: then it was not written inline. */
  kept: boolean;
}

/** One render: the end that it offers, what time it is by each clock, and an object that another render of the host's has not. */
export interface Offer {
  end: number;
  times: readonly number[];
  render: object;
}

/** Time between the host's reading of a clock and ours. */
const slack = 1500;

export function firstSteady({ end, times, render }: Offer): Steady {
  return { held: end, offered: end, since: times, render, kept: false };
}

/**
 * What holds after another render; the same object when nothing changed. An end that came later by just the time that has passed
 * moves along with the clock, as one that is written inline does, so the first holds. Any other end counts: an earlier one, a jump,
 * and one that follows an end which the host kept from render to render.
 */
export function nextSteady(before: Steady, offer: Offer): Steady {
  const { end, times, render } = offer;
  if (end !== before.offered) {
    const moved = end > before.held && !before.kept && isNear(end - before.offered, before, offer);
    if (moved) tellInline();
    return { ...firstSteady(offer), held: moved ? before.held : end };
  }
  if (render === before.render || before.kept) return before;
  const passed = times.map((time, clock) => time - (before.since[clock] ?? Number.NaN));
  return { ...before, render, kept: passed.some((time) => time > slack + grainOf(end)) };
}

function isNear(moved: number, { since, offered }: Steady, { end, times }: Offer): boolean {
  const tolerance = slack + Math.min(grainOf(end), grainOf(offered));
  return times.some((time, clock) => Math.abs(moved - (time - (since[clock] ?? Number.NaN))) <= tolerance);
}

/** Whole minutes and seconds may have been rounded, so that they come in steps. */
function grainOf(end: number): number {
  return [60_000, 1000].find((grain) => end % grain === 0) ?? 0;
}

function tellInline(): void {
  tellDeveloper(
    'expiresAt moves along with the clock, as an end that is written inline does (Date.now() + …). The first one holds. Pass a moment that was kept when the link came, and a key of the link, so that another link begins anew.',
  );
}
