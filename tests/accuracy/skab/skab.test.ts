import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeTogether } from '../../../pkg/anomaly/together/judgeTogether';
import { hasSkab, readSkabRuns } from './readSkabRuns';
import { f1Of, falseAlarmRateOf, poolScores, scoreRows } from './scoreRows';

const LEAST_F1 = 0.8;
const MOST_FALSE_ALARMS = 0.15;

describe.skipIf(!hasSkab)('Skoltech Anomaly Benchmark (needs ../shared/data)', () => {
  test('the default settings find the rows while a valve is closed, and mark few others', () => {
    const score = poolScores(
      readSkabRuns().map(({ table, isAnomalous }) =>
        scoreRows(judgeTogether(table, DEFAULT_DETECTION_PLAN).anomalous, isAnomalous)
      )
    );

    expect(f1Of(score)).toBeGreaterThan(LEAST_F1);
    expect(falseAlarmRateOf(score)).toBeLessThan(MOST_FALSE_ALARMS);
  });
});
