declare const process: { env: { NODE_ENV?: string } } | undefined;

const told = new Set<string>();

/**
 * Says once, in development only, what a JavaScript host passed wrongly. It names types and fields, never a value:
 * a report is biometric data and must not reach a log.
 */
export function tellDeveloper(message: string): void {
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  if (told.has(message)) return;
  told.add(message);
  console.error(`react-liveness-report: ${message}`);
}
