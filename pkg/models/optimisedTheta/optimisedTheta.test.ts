import { expect, test } from 'bun:test';
import { airPassengers } from '../../series/fixtures/airPassengers';
import { nileFlow } from '../../series/fixtures/nileFlow';
import { fitDynamicTheta } from './fitDynamicTheta';
import { optimisedTheta } from './optimisedTheta';

const forecastOf = (values: Float64Array, seasonSteps: number[], steps: number) =>
  optimisedTheta.fit({ values, seasonSteps }).predict(steps);

test('agrees with the paper’s equations minimised by scipy', () => {
  // scipy 1.17.1, Nelder-Mead from 12 starts; alpha within 0.01 to 0.99, theta at least 1.
  const { alpha, share } = fitDynamicTheta(airPassengers);
  expect(alpha).toBeCloseTo(0.99, 6);
  expect(share).toBeCloseTo(1 - 1 / 1.54288443, 4);
  const passengers = [432.53155764, 433.46245227, 434.38931137, 435.31213175, 436.23091222];
  forecastOf(airPassengers, [], 5).forEach((value, i) => expect(value).toBeCloseTo(passengers[i]!, 3));
  forecastOf(nileFlow, [], 5).forEach((value) => expect(Math.abs(value - 805.3163)).toBeLessThan(0.2));
});

test('comes near statsforecast, whose search stops earlier', () => {
  // statsforecast 2.1.1, DynamicOptimizedTheta(season_length=1).
  const passengers = [432.2609276, 432.92504564, 433.58624719, 434.24451311, 434.89982669];
  forecastOf(airPassengers, [], 5).forEach((value, i) =>
    expect(Math.abs(value / passengers[i]! - 1)).toBeLessThan(5e-3)
  );
  forecastOf(nileFlow, [], 5).forEach((value) => expect(Math.abs(value / 798.23018873 - 1)).toBeLessThan(0.01));
});

test('carries a season and a steady trend on', () => {
  const truth = (i: number) => i + 10 * Math.sin((2 * Math.PI * i) / 24);

  const mean = forecastOf(
    Float64Array.from({ length: 240 }, (_, i) => truth(i)),
    [24],
    48
  );

  mean.forEach((value, i) => expect(Math.abs(value - truth(240 + i))).toBeLessThan(1.5));
});
