import { describe, expect, test } from 'bun:test';
import { airPassengers } from '../../series/fixtures/airPassengers';
import type { EtsForm } from './EtsForm';
import { predictEts } from './predictEts';
import { smoothEts } from './smoothEts';

const additive = Float64Array.of(-25, -35, 0, -5, 0, 35, 65, 60, 15, -20, -50, -40);
/** The logarithm of the likelihood at the variance that makes it greatest. */
const logLikelihood = (squaredErrors: number, sumOfLogs: number, count: number) =>
  (-count / 2) * (Math.log((2 * Math.PI * squaredErrors) / count) + 1) - sumOfLogs;

describe('smoothEts', () => {
  // statsmodels 0.15.0, ETSModel(AirPassengers, initialization_method='known', …).smooth(…): llf and forecast(3).
  test.each<[EtsForm, number, number[]]>([
    [
      { error: 'A', trend: 'N', season: 'N' },
      -754.7212657059141,
      [461.7665886331188, 461.7665886331188, 461.7665886331188],
    ],
    [
      { error: 'A', trend: 'Ad', season: 'N' },
      -767.7458973088685,
      [470.8581536082223, 467.20800138752975, 463.7403567778718],
    ],
    [
      { error: 'M', trend: 'A', season: 'N' },
      -729.1446346459785,
      [476.1709777118838, 473.76067595150676, 471.35037419112973],
    ],
    [
      { error: 'A', trend: 'A', season: 'A' },
      -664.0114018173466,
      [472.580554765967, 462.24023628047007, 509.3346078267273],
    ],
    [
      { error: 'M', trend: 'Ad', season: 'A' },
      -687.8329057403939,
      [469.1064113271679, 457.340698148262, 502.7993750943517],
    ],
  ])('agrees with statsmodels on the passengers: %o', (form, likelihood, forecast) => {
    const parameters = {
      alpha: 0.3,
      beta: form.trend === 'N' ? 0 : 0.05,
      gamma: form.season === 'N' ? 0 : 0.2,
      phi: form.trend === 'Ad' ? 0.95 : 1,
    };
    const start = {
      level: 120,
      slope: form.trend === 'N' ? 0 : 1.5,
      season: form.season === 'A' ? additive : new Float64Array(0),
      nextStep: 0,
    };

    const { squaredErrors, sumOfLogs, isValid, state } = smoothEts(form, parameters, start, airPassengers);

    expect(isValid).toBe(true);
    expect(logLikelihood(squaredErrors, sumOfLogs, airPassengers.length)).toBeCloseTo(likelihood, 7);
    const mean = predictEts(form, parameters, state, 3);
    forecast.forEach((expected, i) => expect(mean[i]!).toBeCloseTo(expected, 8));
  });

  test('agrees with statsforecast on a multiplicative season', () => {
    // statsforecast 2.1.1, AutoETS(season_length=12, model='MNM').fit(AirPassengers): parameters, first states, loglik,
    // predict(3).
    const form = { error: 'M', trend: 'N', season: 'M' } as const;
    const parameters = { alpha: 0.36512425542850535, beta: 0, gamma: 0.0023811434269156856, phi: 1 };
    const season = Float64Array.of(
      ...[0.9093021411473448, 0.8800159974837907, 1.0134011379531325, 0.9812429299670338, 0.9817584957611364],
      ...[1.1012226519092332, 1.2351988383635786, 1.222625432087486, 1.055882261197972, 0.9213335500155458],
      ...[0.8024067267256685, 0.8956098373880802]
    );

    const start = { level: 128.37127805629183, slope: 0, season, nextStep: 0 };
    const { squaredErrors, sumOfLogs, state } = smoothEts(form, parameters, start, airPassengers);

    expect(-(airPassengers.length / 2) * Math.log(squaredErrors) - sumOfLogs).toBeCloseTo(-712.1759036022208, 7);
    const mean = predictEts(form, parameters, state, 3);
    [442.3571687540197, 428.2673662408133, 492.97479338720495].forEach((expected, i) =>
      expect(mean[i]!).toBeCloseTo(expected, 8)
    );
  });

  test('holds a multiplicative form still where it expects nothing positive', () => {
    const start = { level: -1, slope: 0, season: Float64Array.of(1, 1), nextStep: 0 };
    const parameters = { alpha: 0.5, beta: 0, gamma: 0.1, phi: 1 };

    const { isValid, state } = smoothEts(
      { error: 'M', trend: 'N', season: 'M' },
      parameters,
      start,
      Float64Array.of(2)
    );

    expect(isValid).toBe(false);
    expect(state).toEqual({ ...start, nextStep: 1 });
  });
});
