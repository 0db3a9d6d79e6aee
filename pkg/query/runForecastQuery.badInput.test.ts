import { describe, expect, test } from 'bun:test';
import { DAY_MS } from '../series/durations';
import type { Frame } from '../series/Frame';
import { askForecast, daily } from './fixtures/askForecast';
import { gridFrame } from './fixtures/FakeSource';
import type { SourceRequest } from './SourceClient';

const ofTimes = (timesMs: Float64Array, valueAt: (timeMs: number) => number): Frame => ({
  fields: [
    { name: 'Time', type: 'time', values: timesMs },
    { name: 'cpu', type: 'number', values: timesMs.map(valueAt) },
  ],
});

const timesOf = (request: SourceRequest): Float64Array =>
  Float64Array.from(gridFrame(request, { valueAt: daily }).fields[0]?.values as Float64Array);

const gapOfTwoDays = (request: SourceRequest) =>
  timesOf(request).filter((timeMs) => timeMs < request.toMs - 3 * DAY_MS || timeMs > request.toMs - DAY_MS);

describe('a sound forecast in spite of', () => {
  test.each<{ name: string; frame: (request: SourceRequest) => Frame }>([
    { name: 'a constant', frame: (request) => ofTimes(timesOf(request), () => 5) },
    { name: 'zeros', frame: (request) => ofTimes(timesOf(request), () => 0) },
    { name: 'a gap of two days', frame: (request) => ofTimes(gapOfTwoDays(request), daily) },
    {
      name: 'infinities',
      frame: (request) => ofTimes(timesOf(request), (timeMs) => (timeMs % 7 === 0 ? Infinity : daily(timeMs))),
    },
    { name: 'values of 1e12', frame: (request) => ofTimes(timesOf(request), (timeMs) => 1e12 * daily(timeMs)) },
    { name: 'negative values', frame: (request) => ofTimes(timesOf(request), (timeMs) => daily(timeMs) - 1_000) },
    { name: 'unsorted times', frame: (request) => ofTimes(timesOf(request).reverse(), daily) },
    {
      name: 'doubled times',
      frame: (request) =>
        ofTimes(
          timesOf(request).map((timeMs, index) => (index % 5 === 1 ? timeMs - 1_800_000 : timeMs)),
          daily
        ),
    },
  ])('$name', async ({ frame }) => {
    const { frames } = await askForecast({ frames: (request) => [frame(request)], query: { model: 'auto' } });

    const forecasts = frames
      .map(({ fields }) => fields[1])
      .filter((field) => field?.name === 'cpu:predicted')
      .map((field) => field?.values);
    expect(forecasts.map((values) => values?.length)).toEqual([8, 8, 8]);
    expect(forecasts.flat().every(Number.isFinite)).toBe(true);
    const actualTimesMs = frames[0]?.fields[0]?.values as number[];
    expect(actualTimesMs).toEqual([...new Set(actualTimesMs)].sort((a, b) => a - b));
  });
});

describe('a clear error for', () => {
  const time = { name: 'Time', type: 'time', values: Float64Array.of(1) } as const;

  test.each<{ name: string; frame: (request: SourceRequest) => Frame }>([
    { name: 'TooFewPointsError', frame: (request) => ofTimes(timesOf(request).subarray(-1), daily) },
    { name: 'AllMissingError', frame: (request) => ofTimes(timesOf(request), () => Number.NaN) },
    { name: 'NoSamplesError', frame: () => ofTimes(Float64Array.of(1, 2, 3), daily) },
    { name: 'TextValuesError', frame: () => ({ fields: [time, { name: 'Line', type: 'string', values: ['GET /'] }] }) },
    {
      name: 'NoTimeFieldError',
      frame: () => ({ fields: [{ name: 'cpu', type: 'number', values: Float64Array.of(1) }] }),
    },
  ])('$name', async ({ name, frame }) => {
    await expect(askForecast({ frames: (request) => [frame(request)] })).rejects.toMatchObject({
      name,
      message: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  });
});
