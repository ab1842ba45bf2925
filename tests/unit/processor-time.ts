/**
 * How much processor time work takes, in milliseconds. For limits in tests: the clock on the wall also counts what else
 * the machine does.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
