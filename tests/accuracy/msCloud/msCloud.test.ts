import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import { marksAbove } from '../../peers/detectors/marksAbove';
import { rollingZScore } from '../../peers/detectors/rollingZScore';
import { hasMsCloud, readMsCloud } from './readMsCloud';
import { addEventScores, f1Of, scoreEvents } from './scoreEvents';

const LEAST_F1 = 0.65;
const MOST_FALSE_ALARMS_A_WEEK = 0.7;

describe.skipIf(!hasMsCloud)('Microsoft Cloud Monitoring Dataset (needs ../shared/data)', () => {
  test('the default settings find labelled stretches with few false alarms', () => {
    const score = addEventScores(
      readMsCloud().map((each) => scoreEvents(each, judgeSamples(each.samples, DEFAULT_DETECTION_PLAN).anomalous))
    );

    expect(f1Of(score)).toBeGreaterThan(LEAST_F1);
    expect(score.falseAlarms / score.weeks).toBeLessThan(MOST_FALSE_ALARMS_A_WEEK);
  }, 60_000);

  test('a rolling z-score at five deviations finds what it is known to find', () => {
    const score = addEventScores(
      readMsCloud().map((each) => scoreEvents(each, marksAbove(5, rollingZScore.distances(each.samples))))
    );

    expect(score).toMatchObject({ found: 85, labelled: 140 });
    expect(f1Of(score)).toBeCloseTo(0.52, 2);
  }, 60_000);
});
