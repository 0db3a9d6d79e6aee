import { describe, expect, test } from 'bun:test';
import type { MachineReading } from './MachineReading';
import { machineRates } from './machineRates';
import { parseNetworkCounters } from './parseNetworkCounters';
import { readMachine } from './readMachine';
import { RingBuffer } from './RingBuffer';

const before: MachineReading = {
  timeMs: 0,
  cpu: { busyMs: 1_000, totalMs: 10_000 },
  memoryUsedPercent: 40,
  filesystemUsedPercent: 60,
  network: { receivedBytes: 1_000, transmittedBytes: 500 },
};

const after: MachineReading = {
  timeMs: 5_000,
  cpu: { busyMs: 3_500, totalMs: 20_000 },
  memoryUsedPercent: 41,
  filesystemUsedPercent: 61,
  network: { receivedBytes: 6_000, transmittedBytes: 1_500 },
};

describe('machineRates', () => {
  test('works out shares and rates between two readings', () => {
    expect(Object.fromEntries(machineRates(before, after))).toEqual({
      'instance:node_cpu_utilisation:percent': 25,
      'instance:node_memory_utilisation:percent': 41,
      'instance:node_filesystem_utilisation:percent': 61,
      'instance:node_network_receive_bytes:rate': 1_000,
      'instance:node_network_transmit_bytes:rate': 200,
    });
  });

  test('leaves out what the platform does not tell', () => {
    const { cpu: _cpu, network: _network, ...rest } = after;
    const rates = machineRates(before, { ...rest, cpu: undefined, network: undefined });

    expect([...rates.keys()]).toEqual([
      'instance:node_memory_utilisation:percent',
      'instance:node_filesystem_utilisation:percent',
    ]);
  });

  test('leaves out the network after its counters were reset', () => {
    const reset = { ...after, network: { receivedBytes: 10, transmittedBytes: 10 } };

    expect(machineRates(before, reset).has('instance:node_network_receive_bytes:rate')).toBe(false);
  });
});

describe('parseNetworkCounters', () => {
  test('sums every interface but the loopback', () => {
    const text = [
      'Inter-|   Receive                                                |  Transmit',
      ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed',
      '    lo: 9999 1 0 0 0 0 0 0 9999 1 0 0 0 0 0 0',
      '  eth0: 1000 1 0 0 0 0 0 0 200 1 0 0 0 0 0 0',
      ' wlan0:   30 1 0 0 0 0 0 0 4 1 0 0 0 0 0 0',
      '',
    ].join('\n');

    expect(parseNetworkCounters(text)).toEqual({ receivedBytes: 1_030, transmittedBytes: 204 });
  });
});

describe('readMachine', () => {
  test('reads percentages of this machine', async () => {
    const reading = await readMachine(0);

    expect(reading.memoryUsedPercent).toBeWithin(0, 100);
    expect(reading.filesystemUsedPercent).toBeWithin(0, 100);
    expect(reading.cpu?.totalMs).toBeGreaterThan(0);
  });
});

describe('RingBuffer', () => {
  test('finds the newest value at or before a time, within the look-back', () => {
    const kept = new RingBuffer(3);
    [10, 20, 30, 40].forEach((timeMs) => kept.push(timeMs, timeMs / 10));

    expect([5, 10, 20, 25, 30, 44, 46].map((timeMs) => kept.valueAt(timeMs, 5))).toEqual([NaN, NaN, 2, 2, 3, 4, NaN]);
  });
});
