import type { Exporter, Fault } from './Fault';

/** What a fault does to the service during one step. */
export interface FaultEffect {
  readonly coresTaken: number;
  /** Percent of the memory that leaked so far. */
  readonly leakedPercent: number;
  readonly addedMs: number;
  readonly failingShare: number;
  /** Percent of the disk that was filled so far. */
  readonly filledPercent: number;
  readonly silent: Exporter | undefined;
}

export const NO_EFFECT: FaultEffect = {
  coresTaken: 0,
  leakedPercent: 0,
  addedMs: 0,
  failingShare: 0,
  filledPercent: 0,
  silent: undefined,
};

/** The effect of a fault on what is measured over the step that ends at `timeMs`: a step half in it shows half of it. */
export function faultEffect(
  { kind, startMs, endMs, size, exporter }: Fault,
  timeMs: number,
  stepMs: number
): FaultEffect {
  const activeShare = (Math.min(timeMs, endMs) - Math.max(timeMs - stepMs, startMs)) / stepMs;
  if (activeShare <= 0) {
    return NO_EFFECT;
  }
  const averaged = size * activeShare;
  // What piled up is freed at the fault's end: the process is killed, the file deleted.
  const piledUp = timeMs < endMs ? (size * (timeMs - startMs)) / 1_000 : 0;
  switch (kind) {
    case 'CPU hog':
      return { ...NO_EFFECT, coresTaken: averaged };
    case 'memory leak':
      return { ...NO_EFFECT, leakedPercent: piledUp };
    case 'latency':
      return { ...NO_EFFECT, addedMs: averaged };
    case 'error burst':
      return { ...NO_EFFECT, failingShare: averaged };
    case 'disk filling':
      return { ...NO_EFFECT, filledPercent: piledUp };
    case 'silent exporter':
      return { ...NO_EFFECT, silent: timeMs < endMs ? exporter : undefined };
  }
}
