import { SECOND_MS } from '../../pkg/series/durations';
import type { MachineReading } from './MachineReading';

/**
 * What happened between two readings, by the names that node-exporter's usual recording rules give.
 * A series is absent where the platform doesn't tell it or a counter was reset.
 */
export function machineRates(before: MachineReading, now: MachineReading): Map<string, number> {
  const rates = new Map([
    ['instance:node_memory_utilisation:percent', now.memoryUsedPercent],
    ['instance:node_filesystem_utilisation:percent', now.filesystemUsedPercent],
  ]);
  const seconds = (now.timeMs - before.timeMs) / SECOND_MS;
  if (before.cpu && now.cpu && now.cpu.totalMs > before.cpu.totalMs) {
    const busyPart = (now.cpu.busyMs - before.cpu.busyMs) / (now.cpu.totalMs - before.cpu.totalMs);
    rates.set('instance:node_cpu_utilisation:percent', 100 * busyPart);
  }
  if (before.network && now.network && now.network.receivedBytes >= before.network.receivedBytes) {
    const received = now.network.receivedBytes - before.network.receivedBytes;
    const transmitted = now.network.transmittedBytes - before.network.transmittedBytes;
    rates.set('instance:node_network_receive_bytes:rate', received / seconds);
    rates.set('instance:node_network_transmit_bytes:rate', transmitted / seconds);
  }
  return rates;
}
