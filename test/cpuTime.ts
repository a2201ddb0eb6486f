/** Milliseconds for which this process has kept a core busy. On a busy machine a clock also counts how long it had to wait for one. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
