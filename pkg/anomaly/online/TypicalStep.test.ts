import { describe, expect, test } from 'bun:test';
import { TypicalStep } from './TypicalStep';

function stepOf(timesMs: readonly number[]): number {
  const step = new TypicalStep();
  timesMs.forEach((timeMs) => step.add(timeMs));
  return step.ms;
}

describe('TypicalStep', () => {
  test.each<[string, number[], number]>([
    ['nothing of no times', [], Number.NaN],
    ['nothing of three intervals', [0, 10, 20, 30], Number.NaN],
    ['the interval of five times', [0, 10, 20, 30, 40], 10],
    ['the middle one where a value is missing', [0, 10, 20, 50, 60, 70], 10],
    ['nothing from times that come twice', [0, 0, 10, 10, 20, 20, 30, 30, 40], 10],
    ['nothing from times that go back, nor the way forth again', [0, 10, 20, 30, 5, 15, 25, 40], 10],
    ['times before 1970 as well', [-50, -40, -30, -20, -10], 10],
  ])('learns %s', (_, timesMs, expected) => {
    expect(stepOf(timesMs)).toBe(expected);
  });

  test('follows a series that is sampled more often from some time on', () => {
    const slow = Array.from({ length: 50 }, (_, i) => i * 60);
    const fast = Array.from({ length: 40 }, (_, i) => 50 * 60 + i);

    expect(stepOf(slow)).toBe(60);
    expect(stepOf([...slow, ...fast])).toBe(1);
  });
});
