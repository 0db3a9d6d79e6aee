import { naiveScale } from '../../pkg/forecast/scores/naiveScale';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { seededNoise } from './seededNoise';
import { SIMULATED_KINDS } from './simulatedKinds';
import type { Split } from './Split';

/** A Monday. */
const START_MS = Date.UTC(2026, 5, 1);

/** Steps of the series, what they learn from, how far ahead they forecast, and the season of their scale, in steps. */
export const SIMULATED_STEPS = {
  '5min': { stepMs: 5 * MINUTE_MS, learnSteps: 2_016, horizonSteps: 288, cycleSteps: 288, seeds: [1] },
  hourly: { stepMs: HOUR_MS, learnSteps: 720, horizonSteps: 24, cycleSteps: 24, seeds: [2, 3] },
  daily: { stepMs: DAY_MS, learnSteps: 240, horizonSteps: 14, cycleSteps: 7, seeds: [4] },
} as const;

/** Each kind of metric at that step, from two origins that are a horizon apart; the same at every call. */
export function simulatedSplits(name: keyof typeof SIMULATED_STEPS): Split[] {
  const { stepMs, learnSteps, horizonSteps, cycleSteps, seeds } = SIMULATED_STEPS[name];
  const timesMs = Float64Array.from({ length: learnSteps + 2 * horizonSteps }, (_, index) => index * stepMs);
  return Object.entries(SIMULATED_KINDS).flatMap(([kind, simulate], place) =>
    seeds.flatMap((seed) => {
      const values = simulate(timesMs, seededNoise(1_000 * seed + place));
      return [learnSteps, learnSteps + horizonSteps].map((origin): Split => {
        const train = values.subarray(0, origin);
        const scale = naiveScale(train, cycleSteps);
        return {
          id: `${kind}, ${name}, seed ${seed}, @${origin}`,
          startMs: START_MS,
          stepMs,
          train,
          test: values.subarray(origin, origin + horizonSteps),
          scale: scale > 0 ? scale : Number.NaN,
        };
      });
    })
  );
}
