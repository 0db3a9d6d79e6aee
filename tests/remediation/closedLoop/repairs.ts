import type { FaultKind } from '../../accuracy/faults/Fault';

/** What can be asked of a simulated service. */
export const REPAIRS = ['scale-up', 'restart', 'enable-cache', 'open-circuit', 'clean-up', 'restart-exporter'] as const;

export type Repair = (typeof REPAIRS)[number];

/** What ends each fault; anything else leaves it as it is, and has to be found out not to have helped. */
const REPAIR_OF: Readonly<Record<FaultKind, Repair>> = {
  'CPU hog': 'scale-up',
  'memory leak': 'restart',
  latency: 'enable-cache',
  'error burst': 'open-circuit',
  'disk filling': 'clean-up',
  'silent exporter': 'restart-exporter',
};

export function doesRepair(repair: Repair, kind: FaultKind): boolean {
  return REPAIR_OF[kind] === repair;
}
