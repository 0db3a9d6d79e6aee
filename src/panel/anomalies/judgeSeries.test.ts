import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { makeSamples } from '../testing/makeSamples';
import { judgeSeries } from './judgeSeries';

const MINUTE_MS = 60_000;
const FAULT_FROM = 1_400;
const COUNT = 1_440;

/** A day of a wave with a little noise, and an outage near its end. */
const values = Array.from({ length: COUNT }, (_, i) =>
  i >= FAULT_FROM && i < FAULT_FROM + 10 ? 0 : 50 + 10 * Math.sin(i / 60) + ((i * 7_919) % 101) / 50
);
const how = {
  judge: 'each' as const,
  plan: DEFAULT_DETECTION_PLAN,
  stepMs: MINUTE_MS,
  fromMs: 1_300 * MINUTE_MS,
  endMs: (COUNT - 1) * MINUTE_MS,
};

describe('judgeSeries', () => {
  test('finds what is unusual, and keeps the bands of what is in view', () => {
    const judgement = judgeSeries({ series: [makeSamples('cpu', values)], how, healthAtMs: how.endMs });

    expect(judgement.incidents.map(({ seriesIndex }) => seriesIndex)).toContain(0);
    expect(judgement.incidents.some(({ incident }) => incident.startMs >= FAULT_FROM * MINUTE_MS)).toBe(true);
    expect(judgement.bands[0]?.timesMs.length).toBeLessThan(200);
    expect(judgement.health.judged).toBe(1);
  });

  test('tells the health of the time that is asked for', () => {
    const inFault = (FAULT_FROM + 5) * MINUTE_MS;
    const { health } = judgeSeries({ series: [makeSamples('cpu', values)], how, healthAtMs: inFault });

    expect(health.score).toBeLessThan(100);
  });

  test('judges the other series where one can not be', () => {
    const series = [makeSamples('empty', []), makeSamples('cpu', values)];
    const { bands } = judgeSeries({ series, how, healthAtMs: how.endMs });

    expect(bands.map((band) => band === undefined)).toEqual([true, false]);
  });

  test('says why none of them can be judged', () => {
    const series = [makeSamples('cpu', values), makeSamples('memory', values)];

    expect(() => judgeSeries({ series, how: { ...how, judge: 'group' }, healthAtMs: how.endMs })).toThrow(/2/);
  });
});
