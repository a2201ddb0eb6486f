import { wakeClocks } from '../expiry/clock.js';
import type { Instant } from '../model/evidence.js';
import { momentOf } from './links.js';

/**
 * A clock that stands still, for the `now` of `ReportProvider`: every countdown then shows the same digits in every run. Date, epoch
 * milliseconds or ISO 8601 text, without a zone in UTC. Throws a RangeError for a moment that cannot be read.
 *
 * @example
 * <ReportProvider now={fixedNow('2026-01-31T12:00:00Z')}>
 *   <LivenessReport report={report} receivedAt="2026-01-31T11:55:00Z" />
 * </ReportProvider>
 */
export function fixedNow(at: Instant): () => number {
  const moment = momentOf(at);
  return () => moment;
}

/** A clock that only the test moves. */
export interface TestClock {
  /** The time in epoch milliseconds. Pass it as `now` of `ReportProvider`; it is the same function for as long as the clock lives. */
  readonly now: () => number;
  /**
   * Moves the time by so many milliseconds, back where they are negative, and wakes every countdown of the page at once: it is then as when a
   * reader comes back to the tab after that time. Wrap it in `act`. No timer is run, so it needs no fake ones.
   */
  advance(milliseconds: number): void;
  /** Moves the time to that moment, and wakes every countdown. Date, epoch milliseconds or ISO 8601 text. */
  set(at: Instant): void;
}

/**
 * A clock for the `now` of `ReportProvider` that stands still until the test moves it. Throws a RangeError for a moment that cannot be read.
 *
 * @example
 * const clock = testClock('2026-01-31T12:00:00Z');
 * const report = sampleReports.inReview(linksEnding(clock.now, 60_000));
 * render(<ReportProvider now={clock.now}><LivenessReport report={report} /></ReportProvider>);
 * act(() => clock.advance(60_000)); // both links have ended
 */
export function testClock(at: Instant): TestClock {
  let moment = momentOf(at);
  const move = (to: Instant): void => {
    moment = momentOf(to);
    wakeClocks();
  };
  return { now: () => moment, advance: (milliseconds) => move(moment + milliseconds), set: move };
}
