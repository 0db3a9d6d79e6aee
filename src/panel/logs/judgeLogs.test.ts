import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeLogs } from './judgeLogs';
import { nameLogJudgement } from './nameLogJudgement';

const MINUTE_MS = 60_000;
const COUNT = 180;

/** Three hours of a line every 10 s, and a new one that comes often in the last minutes. */
const usual = Array.from({ length: COUNT * 6 }, (_, i) => ({ timeMs: i * 10_000, text: `order ${i} accepted` }));
const fresh = Array.from({ length: 60 }, (_, i) => ({
  timeMs: 170 * MINUTE_MS + i * 5_000,
  text: `ERROR payment provider ${i} refused the connection`,
}));
const lines = [...usual, ...fresh];
const judgement = judgeLogs({
  lines: { timesMs: Float64Array.from(lines, ({ timeMs }) => timeMs), texts: lines.map(({ text }) => text) },
  how: {
    judge: 'each',
    plan: DEFAULT_DETECTION_PLAN,
    stepMs: MINUTE_MS,
    fromMs: 0,
    endMs: COUNT * MINUTE_MS,
  },
});

describe('judgeLogs', () => {
  test('makes a series of each pattern', () => {
    expect(judgement.samples.map(({ name }) => name).sort()).toEqual([
      expect.stringMatching(/payment provider .* refused/),
      expect.stringMatching(/order .* accepted/),
    ]);
    expect(judgement.bands).toHaveLength(2);
  });

  test('tells which pattern is new, and shows its lines', () => {
    const keys = judgement.samples.map(({ name }) => name);
    const { incidents } = nameLogJudgement(judgement, keys, COUNT * MINUTE_MS);

    expect(incidents).toEqual([
      expect.objectContaining({
        seriesKey: expect.stringContaining('payment provider'),
        log: expect.objectContaining({ sampleLines: expect.arrayContaining([fresh[0]?.text]) }),
      }),
    ]);
  });
});
