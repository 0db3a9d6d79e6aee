import { describe, expect, test } from 'bun:test';
import { hourlySamples, planOf } from '../../forecast/fixtures/planOf';
import { seededNoise } from '../../series/fixtures/seededNoise';
import type { FitRequest } from './FitMessage';
import { forecastInTime } from './forecastInTime';
import type { TrainedNetworks } from './TrainedNetwork';

const noise = seededNoise(1);
const load = Array.from({ length: 300 }, (_, hour) => 50 + 10 * Math.sin((hour * Math.PI) / 12) + noise());

const TRAINED_AT_HOUR = 240;

function forecastAt(hours: number, trained?: TrainedNetworks, changes: Partial<FitRequest> = {}) {
  const plan = planOf(hours, { model: 'lstm', horizonMs: 6 * 3_600_000, transform: 'none', bounds: 'none' });
  return forecastInTime(
    { samples: hourlySamples(load.slice(0, hours)), plan, timeLimitMs: 600_000, trained, ...changes },
    () => undefined
  );
}

async function train(): Promise<TrainedNetworks> {
  const { trained } = await forecastAt(TRAINED_AT_HOUR);
  if (trained === undefined) {
    throw new Error('The forecast trained nothing.');
  }
  return trained;
}

describe('forecastInTime', () => {
  test('keeps the network of each origin, and that of the whole history', async () => {
    const { networks } = await train();

    const hours = networks.map(({ learntToMs }) => learntToMs / 3_600_000 + 1);
    expect(hours.length).toBeGreaterThan(1);
    expect(new Set(hours).size).toBe(hours.length);
    expect(Math.max(...hours)).toBe(TRAINED_AT_HOUR);
  });

  test('uses no network that has learnt from what is to be forecast', async () => {
    const trained = await train();
    const hours = Math.min(...trained.networks.map(({ learntToMs }) => learntToMs / 3_600_000));

    expect((await forecastAt(hours, trained)).forecast).toEqual((await forecastAt(hours)).forecast);
  });

  test('has trained networks read what has come since, and says so', async () => {
    const { forecast, trained } = await forecastAt(TRAINED_AT_HOUR + 5, await train());

    expect(trained).toBeUndefined();
    expect(forecast.notes).toContain('trained on values up to 1970-01-10 23:00 UTC, newer ones read');
    const actual = load.slice(TRAINED_AT_HOUR + 5, TRAINED_AT_HOUR + 11);
    actual.forEach((value, step) => expect(Math.abs(forecast.mean[step]! - value)).toBeLessThan(5));
  });

  test.each([
    { reason: 'on schedule', hours: TRAINED_AT_HOUR + 40, error: undefined },
    { reason: 'where the score has decayed', hours: TRAINED_AT_HOUR + 5, error: 0.001 },
  ])('trains anew $reason', async ({ hours, error }) => {
    const known = await train();

    const { forecast, trained } = await forecastAt(hours, { ...known, error: error ?? known.error });

    expect(trained?.networks.at(-1)?.learntToMs).toBe((hours - 1) * 3_600_000);
    expect(forecast).toEqual((await forecastAt(hours)).forecast);
  });

  test('keeps no network whose training was stopped', async () => {
    const { forecast, trained } = await forecastAt(TRAINED_AT_HOUR, undefined, { timeLimitMs: 1 });

    expect(trained).toBeUndefined();
    expect(forecast.notes).toContain('training stopped after 1 ms, before its end');
  });
});
