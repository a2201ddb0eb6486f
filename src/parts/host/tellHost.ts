/** Tells the host. An error in its own code is reported as such, and takes nothing off the screen. */
export function tellHost<Told>(listener: ((told: Told) => void) | undefined, told: Told): void {
  try {
    listener?.(told);
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
