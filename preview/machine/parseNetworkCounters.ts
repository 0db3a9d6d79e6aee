import type { MachineReading } from './MachineReading';

/** Sums Linux' /proc/net/dev over every interface but the loopback. */
export function parseNetworkCounters(procNetDev: string): NonNullable<MachineReading['network']> {
  let receivedBytes = 0;
  let transmittedBytes = 0;
  for (const line of procNetDev.split('\n')) {
    const [device, counters] = line.split(':');
    if (counters === undefined || device?.trim() === 'lo') {
      continue;
    }
    const columns = counters.trim().split(/\s+/).map(Number);
    receivedBytes += columns[0] ?? 0;
    transmittedBytes += columns[8] ?? 0;
  }
  return { receivedBytes, transmittedBytes };
}
