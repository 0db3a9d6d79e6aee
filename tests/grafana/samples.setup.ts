import { expect, test } from '@grafana/plugin-e2e';
import { askForecast, forecastFrame } from './askForecast';

/** A Prometheus that has just been started has too little of any series. */
const WAIT_LIMIT_MS = 300_000;

/** A shorter forecast could hardly be seen. */
const WANTED_AHEAD_MS = 120_000;

test('Prometheus has enough samples for a forecast', async ({ request }) => {
  test.setTimeout(WAIT_LIMIT_MS + 10_000);
  await expect
    .poll(
      async () => {
        const { frames = [], error } = await askForecast(request);
        const lastMs = forecastFrame(frames, 'yhat')?.data.values[0].at(-1) ?? 0;
        return error ?? (lastMs > Date.now() + WANTED_AHEAD_MS ? 'enough' : 'too few');
      },
      { timeout: WAIT_LIMIT_MS, intervals: [5_000] }
    )
    .toBe('enough');
});
