import { describe, expect, test } from 'bun:test';
import { UnusualRun } from './UnusualRun';

const MIN_POINTS = 3;
const MIN_OTHERS = 10;

const newRun = (): UnusualRun => new UnusualRun(MIN_POINTS, MIN_OTHERS);

function add(run: UnusualRun, goesOn: boolean, points: number): void {
  for (let i = 0; i < points; i++) {
    run.add(goesOn);
  }
}

/** Adds a run's points until it is unusual; how many that took. */
function pointsUntilUnusual(run: UnusualRun, limit = 1_000): number {
  for (let points = 1; points <= limit; points++) {
    run.add(true);
    if (run.isUnusual) {
      return points;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe('UnusualRun', () => {
  test('takes the shortest run for unusual where there were none', () => {
    const run = newRun();
    add(run, false, 100);

    expect(pointsUntilUnusual(run)).toBe(MIN_POINTS);
  });

  test('ends with the run', () => {
    const run = newRun();
    add(run, false, 100);
    add(run, true, 5);
    expect(run.isUnusual).toBe(true);

    run.add(false);

    expect(run.isUnusual).toBe(false);
  });

  test.each([
    [MIN_OTHERS - 1, Number.POSITIVE_INFINITY],
    [MIN_OTHERS, MIN_POINTS],
  ])('after %i points outside of runs, one is unusual from point %p', (others, points) => {
    const run = newRun();
    add(run, false, others);

    expect(pointsUntilUnusual(run, 500)).toBe(points);
  });

  test('takes a run for unusual from three times the longest on, where runs are the habit', () => {
    const run = newRun();
    for (let day = 0; day < 20; day++) {
      add(run, false, 12);
      add(run, true, day === 10 ? 12 : 6);
    }
    add(run, false, 1);

    // The longest one has faded a little since.
    expect(pointsUntilUnusual(run)).toBe(36);
  });

  test('has no habit where runs are rare, however long one was', () => {
    const run = newRun();
    add(run, false, 900);
    add(run, true, 50);
    add(run, false, 900);

    expect(pointsUntilUnusual(run)).toBe(MIN_POINTS);
  });

  test('forgets a habit once the series had none for long', () => {
    const run = newRun();
    for (let day = 0; day < 20; day++) {
      add(run, false, 12);
      add(run, true, 12);
    }
    add(run, false, 10_000);

    expect(pointsUntilUnusual(run)).toBe(MIN_POINTS);
  });

  test('takes a run as long as one that a person called normal for normal, and a longer one not', () => {
    const run = newRun();
    add(run, false, 100);
    for (let i = 0; i < 8; i++) {
      run.add(true);
      run.tolerate();
      expect(run.isUnusual).toBe(false);
    }
    add(run, false, 100);

    expect(pointsUntilUnusual(run)).toBe(9);
  });
});
