import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import { alarmOpenings } from '../alarmOpenings';
import { NAB_PROFILES } from './NabProfile';
import { hasNab, readNabFiles } from './readNabFiles';
import { scoreNab, scoreNabAt } from './scoreNab';

const LEAST_SCORE = 65;
const LEAST_SCORE_OF_ALARMS = 40;

describe.skipIf(!hasNab)('Numenta Anomaly Benchmark (needs ../shared/data)', () => {
  test('the anomaly score and the alarms that open with the default settings', () => {
    const { standard } = NAB_PROFILES;
    const judged = readNabFiles().map((file) => ({
      file,
      verdicts: judgeSamples(file.samples, DEFAULT_DETECTION_PLAN),
    }));
    const scored = judged.map(({ file, verdicts }) => ({ file, scores: verdicts.score }));
    const opened = judged.map(({ file, verdicts }) => ({ file, scores: alarmOpenings(verdicts.anomalous) }));

    expect(scoreNab(scored, standard).score).toBeGreaterThan(LEAST_SCORE);
    expect(scoreNabAt(1, opened, standard)).toBeGreaterThan(LEAST_SCORE_OF_ALARMS);
  }, 60_000);
});
