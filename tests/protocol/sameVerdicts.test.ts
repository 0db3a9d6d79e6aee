import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { detectionPlan } from '../../pkg/query/detectionPlan';
import { forecastSettingsSchema, JUDGE_NAMES } from '../../pkg/query/forecastSettings';
import { HOUR_MS } from '../../pkg/series/durations';
import { hasBrowser } from '../browser/hasBrowser';
import { anomalousSources } from './harness/anomalousSources';
import { BrowserWorker } from './harness/BrowserWorker';
import { queryOnce } from './harness/queryPlugin';
import { servePlugin } from './harness/servePlugin';
import { range, settings } from './harness/testSources';

/** Of the values: the sines and exponentials of two JavaScript engines may differ in the last bit. */
const TOLERANCE = 1e-9;

describe.skipIf(!hasBrowser())('the browser’s worker and the executable (needs a Chromium)', () => {
  const served = servePlugin(anomalousSources);
  let worker: BrowserWorker;

  beforeAll(async () => {
    worker = await BrowserWorker.start();
  }, 60_000);

  afterAll(() => worker.stop());

  test.each([...JUDGE_NAMES])('expect the same values, judging %s', async (judge) => {
    const asked = { ...settings, show: ['expected'], judge };
    const { frames, error } = await queryOnce(served.plugin, { source: 'siblings', ...range, settings: asked });
    const series = await anomalousSources['siblings']!(served.grafana.calls.at(-1)!);
    const inBrowser = await worker.judge({
      series: series.map(({ name, labels = {}, timesMs, values }) => ({
        name,
        labels,
        timesMs: Float64Array.from(timesMs),
        values: Float64Array.from(values, Number),
      })),
      how: {
        judge,
        plan: detectionPlan(forecastSettingsSchema.parse({})),
        stepMs: HOUR_MS,
        fromMs: range.fromMs,
        endMs: range.toMs,
      },
      healthAtMs: range.toMs,
    });

    expect(error).toBe('');
    const inExecutable = (kind: string) =>
      frames
        .map(({ fields }) => fields[1])
        .filter((field) => field?.labels?.['ml_forecast'] === kind)
        .map((field) => Array.from(field?.values ?? [], Number));
    // The worker keeps the point before the range as well.
    const inRange = (values: readonly number[]) => values.slice(1);
    expectClose(
      inExecutable('yhat'),
      inBrowser.map(({ expected }) => inRange(expected))
    );
    if (judge !== 'together') {
      expectClose(
        inExecutable('yhat_lower'),
        inBrowser.map(({ lower }) => inRange(lower))
      );
      expectClose(
        inExecutable('yhat_upper'),
        inBrowser.map(({ upper }) => inRange(upper))
      );
    }
  });
});

function expectClose(actual: readonly number[][], expected: readonly number[][]): void {
  expect(actual.map(({ length }) => length)).toEqual(expected.map(() => 25));
  const differences = actual.flat().map((value, index) => Math.abs(value - expected.flat()[index]!) / Math.abs(value));
  expect(Math.max(...differences)).toBeLessThan(TOLERANCE);
}
