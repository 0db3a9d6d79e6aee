import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { FIT_PROCESS_ARGUMENT } from '../../pkg/backend/fits/fitCommand';
import { FitProcess } from '../../pkg/backend/fits/FitProcess';
import { HOUR_MS, hourlySamples, planOf } from '../../pkg/forecast/fixtures/planOf';
import { MODEL_NAMES } from '../../pkg/models/ModelName';
import type { FitRequest } from '../../pkg/query/fits/FitMessage';
import { nileFlow } from '../../pkg/series/fixtures/nileFlow';
import { seededNoise } from '../../pkg/series/fixtures/seededNoise';
import { hasBrowser } from '../browser/hasBrowser';
import { BrowserWorker, toPlainReply } from './harness/BrowserWorker';
import { executablePath } from './harness/executablePath';

/** Long enough for every network to train to its end: one that the clock stops has other numbers each time. */
const TIME_LIMIT_MS = 600_000;

/** Of the series’ range: the sines and exponentials of two JavaScript engines may differ in the last bit. */
const TOLERANCE = 1e-9;

const HORIZON_HOURS = 12;

/** The mean, and the edges of two bands. */
const NUMBERS_A_STEP = 5;

const HOURS = 240;
const noise = seededNoise(7);
const load = Float64Array.from({ length: HOURS }, (_, hour) => 50 + 20 * Math.sin((hour * Math.PI) / 12) + 3 * noise());

const series = [
  { name: 'the Nile', values: nileFlow },
  { name: 'ten days of load', values: load },
];
const cases = series.flatMap((one) => (['auto', ...MODEL_NAMES] as const).map((model) => ({ ...one, model })));

describe.skipIf(!hasBrowser())('the browser’s worker and the executable (needs a Chromium)', () => {
  let worker: BrowserWorker;
  let executable: FitProcess;

  beforeAll(async () => {
    worker = await BrowserWorker.start();
    executable = new FitProcess([executablePath(), FIT_PROCESS_ARGUMENT]);
  }, 60_000);

  afterAll(async () => {
    executable.kill();
    await worker.stop();
  });

  test.each(cases)(
    'give $name the same forecast with $model',
    async ({ values, model }) => {
      const plan = planOf(values.length, { model, horizonMs: HORIZON_HOURS * HOUR_MS });
      const request: FitRequest = { samples: hourlySamples(values), plan, timeLimitMs: TIME_LIMIT_MS };

      const [inBrowser, reply] = await Promise.all([worker.fit(request), executable.run(request)]);

      const inExecutable = toPlainReply(reply);
      if (inBrowser.kind !== 'forecast' || inExecutable.kind !== 'forecast') {
        // A model that refuses this series refuses it in both.
        expect(inBrowser).toEqual(inExecutable);
        expect(inBrowser.kind).toBe('refusal');
        return;
      }
      const { numbers, ...rest } = inExecutable;
      expect(inBrowser).toMatchObject(rest);
      expect(numbers).toHaveLength(HORIZON_HOURS * NUMBERS_A_STEP);
      const range = Math.max(...values) - Math.min(...values);
      const differences = numbers.map((value, index) => Math.abs(value - inBrowser.numbers[index]!) / range);
      expect(Math.max(...differences)).toBeLessThan(TOLERANCE);
    },
    120_000
  );
});
