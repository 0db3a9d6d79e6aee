/** What goes wrong in the simulated service. */
export const FAULT_KINDS = [
  'CPU hog',
  'memory leak',
  'latency',
  'error burst',
  'disk filling',
  'silent exporter',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Exporters that can fall silent. */
export const EXPORTERS = ['host', 'application'] as const;

export type Exporter = (typeof EXPORTERS)[number];

/** One fault: from when to when it acts, and how strongly. */
export interface Fault {
  readonly kind: FaultKind;
  readonly startMs: number;
  readonly endMs: number;
  /** In the unit that `FAULT_SIZES` names; 0 for a silent exporter. */
  readonly size: number;
  /** The one that falls silent; that of the metrics hit first for the other kinds. */
  readonly exporter: Exporter;
}
