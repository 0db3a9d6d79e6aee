import { describe, expect, test } from 'bun:test';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import { HOUR_MS } from '../../series/durations';
import { FitCrashedError } from '../errors/FitCrashedError';
import { answerFit } from './answerFit';
import type { FitRequest } from './FitMessage';
import { readFitReply } from './readFitReply';

const plan = {
  stepMs: HOUR_MS,
  learnFromMs: 0,
  learnToMs: 20 * HOUR_MS,
  horizonMs: 4 * HOUR_MS,
  model: 'auto',
  seasons: 'none',
  levels: [95],
  transform: 'none',
  bounds: 'none',
  exclude: [],
  holidays: [],
  withComponents: false,
} as unknown as ForecastPlan;

function request(points: number): FitRequest {
  const timesMs = Float64Array.from({ length: points }, (_, i) => i * HOUR_MS);
  const values = timesMs.map((_, i) => 10 + (i % 3));
  return { samples: { name: 'load', labels: {}, timesMs, values }, plan, timeLimitMs: 10_000 };
}

describe('readFitReply', () => {
  test('hands on the forecast', async () => {
    const asked = request(20);
    expect(readFitReply(await answerFit(asked, () => undefined), asked).mean).toHaveLength(4);
  });

  test('throws what the engine refused with, its remedy kept over a structured clone', async () => {
    const asked = request(1);
    const reply = structuredClone(await answerFit(asked, () => undefined));
    expect(() => readFitReply(reply, asked)).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/Error$/), remedy: expect.stringMatching(/.+/) })
    );
  });

  test('names the series and the model of a fit that crashed', () => {
    expect(() => readFitReply({ kind: 'failure', message: 'out of memory' }, request(20))).toThrow(
      new FitCrashedError('load', 'auto', 'out of memory')
    );
  });
});
