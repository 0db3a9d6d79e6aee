import type { Samples } from '../../../pkg/series/Samples';
import { DAY_MS, SECOND_MS } from '../../../pkg/series/durations';
import type { Fault } from './Fault';
import { scheduleFaults } from './scheduleFaults';
import { scoreFaults, type FaultScore } from './scoreFaults';
import { simulateService } from './simulateService';

export const STEP_MS = 2 * SECOND_MS;

/** A Tuesday: all days are alike. */
const START_MS = Date.UTC(2026, 5, 2);

/** A labelled service: a day without faults to learn from, then days with faults. */
export interface FaultBench {
  readonly samples: readonly Samples[];
  readonly faults: readonly Fault[];
  /** Where the first day ends: from here on alarms count. */
  readonly judgedFromMs: number;
}

/** The same for the same seed. */
export function faultBench({
  faultCount,
  faultDays,
  seed,
}: {
  faultCount: number;
  faultDays: number;
  seed: number;
}): FaultBench {
  const judgedFromMs = START_MS + DAY_MS;
  const endMs = judgedFromMs + faultDays * DAY_MS;
  const faults = scheduleFaults(faultCount, judgedFromMs, endMs, 1_000 * seed);
  const samples = simulateService({ startMs: START_MS, endMs, stepMs: STEP_MS }, faults, 1_000 * seed + 1);
  return { samples, faults, judgedFromMs };
}

/** Judges each metric on its own and scores all their alarms together. */
export function runFaultBench(
  { samples, faults, judgedFromMs }: FaultBench,
  judge: (samples: Samples) => ArrayLike<number>
): FaultScore {
  return scoreFaults(samples[0]!.timesMs, samples.map(judge), faults, judgedFromMs);
}
