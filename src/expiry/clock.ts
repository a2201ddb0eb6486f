/** Tells the time in epoch milliseconds. The default is the wall clock; stories and tests set their own. */
export type Now = () => number;

/** What the clock needs of one subscriber to know when to wake it. */
export interface Subscriber {
  now: Now;
  /** Epoch milliseconds of a moment that must not be missed, such as a link's end. Null: none. */
  deadline: number | null;
  onTick: () => void;
  /** The window that shows what ticks, which may be a pop-up or a frame of the page. @default the module's own */
  view?: Window | null | undefined;
}

/** All that ticks in one window. */
interface Clock {
  subscribers: Set<Subscriber>;
  /** Kept, because a closed window no longer gives it. */
  document: Document;
  /** Null: none is set. */
  timer: number | null;
  /** When it rings, by the window's clock that nobody corrects. */
  due: number;
  onVisibility: () => void;
}

const second = 1000;
// A timer set for longer fires at once.
const longestWait = 2 ** 31 - 1;
// A pop-up must not stand still because its opener is hidden, nor wake because of it: each window has its own timer and visibility.
const clocks = new Map<Window, Clock>();

/** The wall clock. Read anew at each call, so sleep, throttling and a corrected clock cannot make it lie. */
export const wallClock: Now = () => Date.now();

/**
 * Calls `onTick` on whole seconds and at the deadline, until the returned function is called. All subscribers of a window
 * share one timer, which starts with the first and stops with the last. While the window is hidden it wakes for deadlines only:
 * a dead link must leave the document there too. A window that is closed takes its timer along, and no other's.
 */
export function subscribeToClock(subscriber: Subscriber): () => void {
  const view = subscriber.view ?? globalThis.window;
  const clock = clocks.get(view) ?? start(view);
  clock.subscribers.add(subscriber);
  // Of many that come together each asks only for itself.
  const wait = waitFor([subscriber], clock.document.hidden);
  if (clock.timer === null || view.performance.now() + wait < clock.due) ring(view, clock, wait);
  return () => {
    clock.subscribers.delete(subscriber);
    if (clock.subscribers.size === 0) stop(view, clock);
  };
}

/** Lets every subscriber look at the time at once: for a test that has moved it. */
export function wakeClocks(): void {
  for (const [view, clock] of [...clocks]) tick(view, clock);
}

function start(view: Window): Clock {
  const { document } = view;
  const clock: Clock = {
    subscribers: new Set(),
    document,
    timer: null,
    due: 0,
    onVisibility: () => (document.hidden ? schedule(view, clock) : tick(view, clock)),
  };
  document.addEventListener('visibilitychange', clock.onVisibility);
  clocks.set(view, clock);
  return clock;
}

function stop(view: Window, clock: Clock): void {
  if (clocks.get(view) === clock) clocks.delete(view);
  clock.document.removeEventListener('visibilitychange', clock.onVisibility);
  unset(view, clock);
}

function tick(view: Window, clock: Clock): void {
  for (const { onTick } of [...clock.subscribers]) onTick();
  schedule(view, clock);
}

function schedule(view: Window, clock: Clock): void {
  unset(view, clock);
  if (clock.subscribers.size === 0) return;
  ring(view, clock, waitFor(clock.subscribers, clock.document.hidden));
}

function waitFor(subscribers: Iterable<Subscriber>, hidden: boolean): number {
  let wait = hidden ? longestWait : second;
  for (const subscriber of subscribers) wait = Math.min(wait, untilNextMoment(subscriber, hidden));
  return wait;
}

function ring(view: Window, clock: Clock, wait: number): void {
  unset(view, clock);
  clock.due = view.performance.now() + wait;
  clock.timer = view.setTimeout(() => tick(view, clock), wait);
}

function unset(view: Window, clock: Clock): void {
  if (clock.timer !== null) view.clearTimeout(clock.timer);
  clock.timer = null;
}

/** Milliseconds to the deadline, or in a shown window to the next whole second if that is first; at least 1, so that no clock can make it spin. */
function untilNextMoment({ now, deadline }: Subscriber, hidden: boolean): number {
  const time = now();
  if (!Number.isFinite(time)) return longestWait;
  const toSecond = hidden ? longestWait : second - (((time % second) + second) % second);
  const toDeadline = deadline !== null && deadline > time ? deadline - time : longestWait;
  return Math.max(1, Math.ceil(Math.min(toSecond, toDeadline)));
}
