import { expect, test } from 'bun:test';
import { airPassengers } from '../../series/fixtures/airPassengers';
import { mstl } from './mstl';

test('comes near statsforecast on the passengers', () => {
  const mean = mstl.fit({ values: airPassengers, seasonSteps: [12] }).predict(4);

  // statsforecast 2.1.1, MSTL(season_length=12): its STL goes through its loop five times, ours twice.
  const reference = [446.53923581, 430.12294651, 473.19091926, 472.86957524];
  reference.forEach((expected, i) => expect(Math.abs(mean[i]! / expected - 1)).toBeLessThan(0.035));
});

test('carries a season on that grows', () => {
  const truth = (i: number) => (1 + i / 480) * Math.sin((2 * Math.PI * i) / 24);

  const mean = mstl
    .fit({ values: Float64Array.from({ length: 480 }, (_, i) => truth(i)), seasonSteps: [24] })
    .predict(24);

  mean.forEach((value, i) => expect(Math.abs(value - truth(480 + i))).toBeLessThan(0.15));
});
