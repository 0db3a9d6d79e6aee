import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN, type DetectionPlan } from '../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../pkg/anomaly/judgeSamples';
import type { Verdicts } from '../../pkg/anomaly/Verdicts';
import type { Samples } from '../../pkg/series/Samples';
import { HOUR_MS } from '../../preview/workload/durations';
import { STEP_MS } from './faults/faultBench';
import { scheduleFaults } from './faults/scheduleFaults';
import { simulateService } from './faults/simulateService';
import { hasMsCloud, readMsCloud } from './msCloud/readMsCloud';
import { hasNab, readNabFiles } from './nab/readNabFiles';
import { seededNoise } from './seededNoise';

const CUTS = 2;
const COLUMNS = [
  'expected',
  'lower',
  'upper',
  'score',
  'anomalous',
  'severity',
  'kind',
  'learning',
] as const satisfies ReadonlyArray<keyof Verdicts>;

function cutSamples({ timesMs, values, ...rest }: Samples, count: number): Samples {
  return { ...rest, timesMs: timesMs.slice(0, count), values: values.slice(0, count) };
}

/** The columns' first differing sample; undefined where all are the same, missing ones included. */
function firstDifference(cut: Verdicts, whole: Verdicts): string | undefined {
  for (const column of COLUMNS) {
    const at = cut[column].findIndex((value, index) => !Object.is(value, whole[column][index]));
    if (at >= 0) {
      return `${column} of sample ${at}`;
    }
  }
  return undefined;
}

const sets: Array<{ set: string; isThere: boolean; read: () => Samples[] }> = [
  { set: 'nab (needs ../shared/data)', isThere: hasNab, read: () => readNabFiles().map(({ samples }) => samples) },
  {
    set: 'ms-cloud (needs ../shared/data)',
    isThere: hasMsCloud,
    read: () => readMsCloud().map(({ samples }) => samples),
  },
  {
    set: 'a simulated service',
    isThere: true,
    read: () => {
      const faults = scheduleFaults(10, 3 * HOUR_MS, 7 * HOUR_MS, 21);
      return simulateService({ startMs: 0, endMs: 7 * HOUR_MS, stepMs: STEP_MS }, faults, 22);
    },
  },
];

describe.each(sets)('verdicts over $set', ({ isThere, read }) => {
  test.skipIf(!isThere)(
    'stay as they are when the samples after them are cut off',
    () => {
      const noise = seededNoise(17);
      for (const samples of read()) {
        const length = samples.values.length;
        const firstTimeMs = samples.timesMs[Math.floor(0.3 * length)]!;
        const lastTimeMs = samples.timesMs[Math.floor(0.4 * length)]!;
        const excluding: DetectionPlan = {
          ...DEFAULT_DETECTION_PLAN,
          exclude: [{ fromMs: firstTimeMs, toMs: lastTimeMs }],
        };
        for (const plan of [DEFAULT_DETECTION_PLAN, excluding]) {
          const whole = judgeSamples(samples, plan);
          for (let cut = 0; cut < CUTS; cut++) {
            const count = Math.floor(noise.uniform() * length);

            const cutOff = judgeSamples(cutSamples(samples, count), plan);
            expect(firstDifference(cutOff, whole), samples.name).toBeUndefined();
          }
        }
      }
    },
    60_000
  );
});
