import { failureIn, type Failure, type HostAnswer } from '../model/answer.js';

/** Calls a function of the host's and waits for it. Null: it succeeded. A rejection's error is not read, because it may hold a URL. */
export async function askHost(call: () => HostAnswer): Promise<Failure | null> {
  try {
    return failureIn(await call());
  } catch {
    return { message: null };
  }
}

/** Tells the host. An error in its own code is reported as such, and takes nothing off the screen. */
export function tellHost<Told>(listener: ((told: Told) => void) | undefined, told: Told): void {
  try {
    listener?.(told);
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
