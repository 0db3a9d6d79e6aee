import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN, type DetectionPlan } from '../../anomaly/DetectionPlan';
import { judgeGrid } from '../../query/anomalies/judgeGrid';
import type { GridSamples } from '../../query/anomalies/layOnGrid';
import type { SeriesJudge } from '../../query/anomalies/SeriesJudge';
import { rememberVerdicts } from './rememberVerdicts';

const STEP_MS = 60_000;

const grid: GridSamples = {
  samples: {
    name: 'cpu',
    labels: { host: 'a' },
    timesMs: Float64Array.from({ length: 300 }, (_, i) => i * STEP_MS),
    values: Float64Array.from({ length: 300 }, (_, i) => 50 + ((i * 7) % 11)),
  },
  stepMs: STEP_MS,
  isGone: false,
  notes: [],
};

function counting() {
  let calls = 0;
  const judge: SeriesJudge = (...question) => {
    calls++;
    return judgeGrid(...question);
  };
  return { judge: rememberVerdicts(judge), calls: () => calls };
}

const changed = (change: Partial<GridSamples['samples']>): GridSamples => ({
  ...grid,
  samples: { ...grid.samples, ...change },
});

describe('rememberVerdicts', () => {
  test('judges the same only once, wherever within the step it is asked', () => {
    const { judge, calls } = counting();

    const first = judge(grid, DEFAULT_DETECTION_PLAN, 290 * STEP_MS - 1);
    const second = judge(changed({ values: grid.samples.values.slice() }), DEFAULT_DETECTION_PLAN, 289 * STEP_MS + 1);

    expect(calls()).toBe(1);
    expect(second).toBe(first);
    expect(first.judged.samples.timesMs[1]).toBe(290 * STEP_MS);
  });

  test.each<{ name: string; other: GridSamples; plan?: DetectionPlan; fromMs?: number }>([
    { name: 'another value', other: changed({ values: grid.samples.values.with(150, 51) }) },
    { name: 'another value missing', other: changed({ values: grid.samples.values.with(150, NaN) }) },
    { name: 'other times', other: changed({ timesMs: grid.samples.timesMs.map((timeMs) => timeMs + STEP_MS) }) },
    { name: 'other labels', other: changed({ labels: { host: 'b' } }) },
    { name: 'another plan', other: grid, plan: { ...DEFAULT_DETECTION_PLAN, sensitivity: 80 } },
    { name: 'another beginning', other: grid, fromMs: 200 * STEP_MS },
  ])('tells apart $name', ({ other, plan = DEFAULT_DETECTION_PLAN, fromMs = 290 * STEP_MS }) => {
    const { judge, calls } = counting();
    judge(grid, DEFAULT_DETECTION_PLAN, 290 * STEP_MS);

    const answer = judge(other, plan, fromMs);

    expect(calls()).toBe(2);
    const { judged } = judgeGrid(other, plan, fromMs);
    expect([...answer.judged.verdicts.score]).toEqual([...judged.verdicts.score]);
  });
});
