import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { runOf } from '../../store/fixtures/runOf';
import { RUN_STATES } from '../../store/records/RunRecord';
import { measureRuns } from './measureRuns';

const times = (problemSinceMs: number | undefined, decidedMs: number, endedMs: number) => ({
  problemSinceMs,
  decidedMs,
  endedMs,
});

describe('measureRuns', () => {
  test('says nothing where there were no runs', () => {
    expect(measureRuns([], 0, 100)).toEqual({
      fromMs: 0,
      toMs: 100,
      runs: 0,
      byState: {},
      byTrigger: {},
      meanTimeToDetectMs: undefined,
      meanTimeToRepairMs: undefined,
      successRate: undefined,
    });
  });

  test('measures from the beginning of the problem, where that is known', () => {
    const runs = [
      runOf({ state: 'healed', ...times(1_000, 3_000, 11_000) }),
      runOf({ state: 'healed', trigger: 'click', ...times(undefined, 5_000, 25_000) }),
      runOf({ state: 'not healed', trigger: 'check', ...times(0, 4_000, 90_000) }),
      runOf({ state: 'sent', ...times(2_000, 2_000, 2_500) }),
      runOf({ state: 'refused', ...times(0, 60_000, 70_000) }),
    ];
    expect(measureRuns(runs, 0, 100_000)).toMatchObject({
      runs: 5,
      byState: { healed: 2, 'not healed': 1, sent: 1, refused: 1 },
      byTrigger: { alert: 3, click: 1, check: 1 },
      meanTimeToDetectMs: 2_000,
      meanTimeToRepairMs: 15_000,
      successRate: 2 / 3,
    });
  });

  test('takes clocks that differ for no negative time', () => {
    const run = runOf({ state: 'healed', ...times(10_000, 4_000, 6_000) });
    expect(measureRuns([run], 0, 1)).toMatchObject({ meanTimeToDetectMs: 0, meanTimeToRepairMs: 0 });
  });

  test('counts every run once by its state and once by its trigger', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RUN_STATES)), (states) => {
        const measured = measureRuns(
          states.map((state) => runOf({ state })),
          0,
          1
        );
        const total = (counts: object) => Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0);
        expect(total(measured.byState)).toBe(states.length);
        expect(total(measured.byTrigger)).toBe(states.length);
      })
    );
  });
});
