import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN, type DetectionPlan } from '../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../pkg/anomaly/judgeSamples';
import type { Verdicts } from '../../pkg/anomaly/Verdicts';
import type { Samples } from '../../pkg/series/Samples';
import { HOUR_MS } from '../../pkg/series/durations';
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

/** The first sample that a column judges differently; undefined where all are the same, missing ones included. */
function firstDifference(cut: Verdicts, whole: Verdicts): string | undefined {
  for (const column of COLUMNS) {
    const at = cut[column].findIndex((value, index) => !Object.is(value, whole[column][index]));
    if (at >= 0) {
      return `${column} of sample ${at}`;
    }
  }
  return undefined;
}

/** Leaves out a tenth of the series before its middle. */
function excludingPlan({ timesMs }: Samples): DetectionPlan {
  const timeAt = (share: number): number => timesMs[Math.floor(share * timesMs.length)]!;
  return { ...DEFAULT_DETECTION_PLAN, exclude: [{ fromMs: timeAt(0.3), toMs: timeAt(0.4) }] };
}

/** Cuts each series off at random places and judges it again. */
function expectCausal(series: readonly Samples[]): void {
  const noise = seededNoise(17);
  for (const samples of series) {
    for (const plan of [DEFAULT_DETECTION_PLAN, excludingPlan(samples)]) {
      const whole = judgeSamples(samples, plan);
      for (let cut = 0; cut < CUTS; cut++) {
        const count = Math.floor(noise.uniform() * samples.values.length);
        const [timesMs, values] = [samples.timesMs.slice(0, count), samples.values.slice(0, count)];
        const judgedAgain = judgeSamples({ ...samples, timesMs, values }, plan);

        expect(firstDifference(judgedAgain, whole), `${samples.name} up to ${count}`).toBeUndefined();
      }
    }
  }
}

describe('verdicts stay as they are when the samples after them are cut off', () => {
  test.skipIf(!hasNab)(
    'NAB (needs ../shared/data)',
    () => {
      expectCausal(readNabFiles().map(({ samples }) => samples));
    },
    60_000
  );

  test.skipIf(!hasMsCloud)(
    'Microsoft Cloud Monitoring Dataset (needs ../shared/data)',
    () => {
      expectCausal(readMsCloud().map(({ samples }) => samples));
    },
    60_000
  );

  test('a simulated service', () => {
    const faults = scheduleFaults(10, 3 * HOUR_MS, 7 * HOUR_MS, 21);
    expectCausal(simulateService({ startMs: 0, endMs: 7 * HOUR_MS, stepMs: STEP_MS }, faults, 22));
  }, 60_000);
});
