import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import { contributionsAt } from './contributionsAt';
import type { FeatureTable } from './FeatureTable';
import { alarmRows } from './fixtures/alarmRows';
import { judgeByDefault } from './fixtures/judgeByDefault';
import { serviceTable } from './fixtures/serviceTable';
import { DISK, withDisk } from './fixtures/withDisk';
import type { TogetherVerdicts } from './TogetherVerdicts';

const DAYS = 28;
const FAULT_DAY = 16.4;
const STEPS = [5, 25];

const serviceEvery = (minutes: number, seed: number): FeatureTable =>
  serviceTable({ stepMs: minutes * MINUTE_MS, days: DAYS, seed, weekendShare: 0.2 });

/** Days from the fault to the first alarm that names a feature more than any other. */
function daysUntilNamed(table: FeatureTable, verdicts: TogetherVerdicts, minutes: number, name: string): number {
  const row = alarmRows(table, verdicts, FAULT_DAY).find(
    (at) => contributionsAt(table, verdicts, at)[0]?.feature === name
  );
  return ((row ?? Infinity) * minutes) / 1_440 - FAULT_DAY;
}

describe.each(STEPS)('beside a service measured every %d min', (minutes) => {
  test.each([
    [0.2, 21],
    [1, 22],
    [2, 23],
  ])('a disk that fills by %f % a day raises no alarm', (percentPerDay, seed) => {
    const service = serviceEvery(minutes, seed);
    const table = withDisk(service, { percentPerDay, seed });
    const verdicts = judgeByDefault(table);
    const disk = table.features.length - 1;
    expect(alarmRows(table, verdicts).filter((row) => verdicts.feature[row] === disk)).toEqual([]);
    const quiet = alarmRows(service, judgeByDefault(service));
    expect(alarmRows(table, verdicts).length).toBeLessThan(quiet.length + 0.005 * table.timesMs.length);
  });

  test.each([24, 25])('a disk that fills ten times as fast as before is found within hours (seed %d)', (seed) => {
    const options = { percentPerDay: 1, seed, changeDay: FAULT_DAY, timesAsFast: 10 };
    const table = withDisk(serviceEvery(minutes, seed), options);
    const verdicts = judgeByDefault(table);
    const disk = table.features.length - 1;
    const ofDisk = alarmRows(table, verdicts, 0, FAULT_DAY).filter((row) => verdicts.feature[row] === disk);
    expect(ofDisk).toEqual([]);
    expect(daysUntilNamed(table, verdicts, minutes, DISK) * 24).toBeLessThan(4);
  });

  test.each([26, 27])('a leak in memory that never grew before is found within half a day (seed %d)', (seed) => {
    const service = serviceEvery(minutes, seed);
    const features = service.features.map(({ name, values }) => ({
      name,
      values:
        name === 'memory'
          ? values.map((value, row) => value + 20 * Math.max(0, (row * minutes) / 1_440 - FAULT_DAY))
          : values,
    }));
    const table = withDisk({ ...service, features }, { percentPerDay: 1, seed });
    expect(daysUntilNamed(table, judgeByDefault(table), minutes, 'memory')).toBeLessThan(0.5);
  });

  test('a new pace is found once, and then is the usual one', () => {
    const options = { percentPerDay: 0.5, seed: 28, changeDay: 8, timesAsFast: 6 };
    const table = withDisk(serviceEvery(minutes, 28), options);
    const verdicts = judgeByDefault(table);
    const disk = table.features.length - 1;
    const rows = alarmRows(table, verdicts).filter((row) => verdicts.feature[row] === disk);
    expect(rows.length).toBeGreaterThan(550);
    expect(rows.at(-1)! - rows[0]!).toBeLessThan(620);
  });
});
