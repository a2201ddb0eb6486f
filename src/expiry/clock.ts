/** Tells the time in epoch milliseconds. The default is the wall clock; stories and tests set their own. */
export type Now = () => number;

/** What the clock needs of one subscriber to know when to wake it. */
export interface Subscriber {
  now: Now;
  /** Epoch milliseconds of a moment that must not be missed, such as a link's end. Null: none. */
  deadline: number | null;
  onTick: () => void;
}

const second = 1000;
// A timer set for longer fires at once.
const longestWait = 2 ** 31 - 1;
const subscribers = new Set<Subscriber>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The wall clock. Read anew at each call, so sleep, throttling and a corrected clock cannot make it lie. */
export const wallClock: Now = () => Date.now();

/**
 * Calls `onTick` on whole seconds and at the deadline, until the returned function is called. All subscribers of a page
 * share one timer, which starts with the first and stops with the last. While the page is hidden it wakes for deadlines only:
 * a dead link must leave the document there too.
 */
export function subscribeToClock(subscriber: Subscriber): () => void {
  if (subscribers.size === 0) document.addEventListener('visibilitychange', onVisibility);
  subscribers.add(subscriber);
  schedule();
  return () => {
    subscribers.delete(subscriber);
    if (subscribers.size > 0) return;
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(timer);
    timer = undefined;
  };
}

function onVisibility(): void {
  if (document.hidden) schedule();
  else tick();
}

function tick(): void {
  for (const { onTick } of [...subscribers]) onTick();
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  if (subscribers.size === 0) return;
  let wait = document.hidden ? longestWait : second;
  for (const subscriber of subscribers) wait = Math.min(wait, untilNextMoment(subscriber));
  timer = setTimeout(tick, wait);
}

/** Milliseconds to the deadline, or on a shown page to the next whole second if that is first; at least 1, so that no clock can make the page spin. */
function untilNextMoment({ now, deadline }: Subscriber): number {
  const time = now();
  if (!Number.isFinite(time)) return longestWait;
  const toSecond = document.hidden ? longestWait : second - (((time % second) + second) % second);
  const toDeadline = deadline !== null && deadline > time ? deadline - time : longestWait;
  return Math.max(1, Math.ceil(Math.min(toSecond, toDeadline)));
}
