/** The processor's time that this process has taken, in milliseconds: unlike the clock, it leaves out what other work on the machine took. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
