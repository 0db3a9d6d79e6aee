import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../DetectionPlan';
import { findGoneStretches } from './findGoneStretches';

const STEPS = 1_000;
const grid = { startMs: 0, stepMs: 60_000, stepCount: STEPS };

/** Counts every step. */
const steadyClock = Uint32Array.from({ length: STEPS + 1 }, (_, step) => step);

const every = (gap: number, from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / gap) }, (_, i) => from + i * gap);

function find(steps: readonly number[], { clock = steadyClock, sensitivity = 50 } = {}) {
  const came = { steps, counts: steps.map(() => 1) };
  const stretches = findGoneStretches(came, clock, grid, { ...DEFAULT_DETECTION_PLAN, sensitivity });
  return stretches.map(({ fromStep, toStep }) => [fromStep, toStep]);
}

describe('findGoneStretches', () => {
  test.each([
    { name: 'nothing while it comes', steps: every(5, 0, STEPS), stretches: [] },
    {
      name: 'nothing while it stays away no longer than it did',
      steps: [...every(5, 0, 500), ...every(45, 500, STEPS)],
      stretches: [],
    },
    { name: 'what stays away for good', steps: every(5, 0, 500), stretches: [[544, 564]] },
    { name: 'what comes back soon', steps: [...every(5, 0, 500), ...every(5, 550, STEPS)], stretches: [[544, 550]] },
    { name: 'nothing that came for a while only', steps: every(1, 0, 90), stretches: [] },
    { name: 'nothing that came seldom', steps: every(20, 0, 500), stretches: [] },
    { name: 'nothing that came for the smaller part of the time', steps: every(5, 400, 600), stretches: [] },
    { name: 'nothing that never came', steps: [], stretches: [] },
  ])('finds $name', ({ steps, stretches }) => {
    expect(find(steps)).toEqual(stretches.map(([from, to]) => [from, to]));
  });

  test('waits longer after a long gap', () => {
    expect(find([...every(5, 0, 300), ...every(5, 320, 600)])).toEqual([[716, 736]]);
  });

  test('waits longer where it is less sensitive', () => {
    const waited = (sensitivity: number): number => find(every(5, 0, 500), { sensitivity })[0]![0]! - 495;

    expect(waited(0)).toBeGreaterThan(1.5 * waited(50));
  });

  test('counts no time in which nothing came at all', () => {
    const clock = steadyClock.map((step) => Math.min(step, 500));

    expect(find(every(5, 0, 500), { clock })).toEqual([]);
  });
});
