import { readFile, statfs } from 'node:fs/promises';
import { cpus, freemem, totalmem } from 'node:os';
import { cwd } from 'node:process';
import type { MachineReading } from './MachineReading';
import { parseNetworkCounters } from './parseNetworkCounters';

/** Reads the machine's counters; what a platform doesn't offer is left out, never made up. */
export async function readMachine(timeMs: number): Promise<MachineReading> {
  const [memoryUsedPercent, disk, network] = await Promise.all([readMemory(), statfs(cwd()), readNetwork()]);
  return {
    timeMs,
    cpu: readCpu(),
    memoryUsedPercent,
    filesystemUsedPercent: 100 * (1 - disk.bavail / disk.blocks),
    network,
  };
}

function readCpu(): MachineReading['cpu'] {
  let busyMs = 0;
  let totalMs = 0;
  for (const { times } of cpus()) {
    const working = times.user + times.nice + times.sys + times.irq;
    busyMs += working;
    totalMs += working + times.idle;
  }
  return totalMs === 0 ? undefined : { busyMs, totalMs };
}

async function readMemory(): Promise<number> {
  // Linux counts its disk cache as used; only /proc/meminfo tells what programs could still get.
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  const total = kilobytes(text, 'MemTotal');
  const available = kilobytes(text, 'MemAvailable');
  return 100 * (1 - (total && available !== undefined ? available / total : freemem() / totalmem()));
}

function kilobytes(meminfo: string, name: string): number | undefined {
  const match = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(meminfo);
  return match === null ? undefined : Number(match[1]);
}

async function readNetwork(): Promise<MachineReading['network']> {
  const text = await readFile('/proc/net/dev', 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseNetworkCounters(text);
}
