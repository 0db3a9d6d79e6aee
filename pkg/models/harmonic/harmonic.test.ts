import { describe, expect, test } from 'bun:test';
import { airPassengers } from '../../series/fixtures/airPassengers';
import { nileFlow } from '../../series/fixtures/nileFlow';
import { sunspots } from '../../series/fixtures/sunspots';
import { harmonic } from './harmonic';

interface Saved {
  slope: number;
  persistence: number;
  terms: Array<{ frequency: number }>;
}

describe('harmonic', () => {
  // statsmodels 0.15.0, OLS of y[t] - persistence * y[t-1] on the columns changed alike, the error carried on; terms of
  // least AICc.
  test.each([
    ['the sunspots', sunspots, [11], 0.8069154491890608, 2, [5.80678096, 17.62014654, 38.79958116]],
    ['the Nile', nileFlow, [], 0.3749410630989472, 0, [766.09647825, 774.21508305, 775.59304486]],
    ['the passengers', airPassengers.map(Math.log), [12], 0.7747873461196045, 5, [6.119151, 6.11486408, 6.27220608]],
  ])('agrees with statsmodels on %s', (_, values, seasonSteps, persistence, terms, reference) => {
    const fitted = harmonic.fit({ values, seasonSteps });

    const saved = fitted.save!() as unknown as Saved;
    expect(saved.persistence).toBeCloseTo(persistence, 9);
    expect(saved.terms).toHaveLength(terms);
    const mean = fitted.predict(3);
    reference.forEach((expected, i) => expect(Math.abs(mean[i]! - expected)).toBeLessThan(1e-5 * Math.abs(expected)));
  });

  test('carries a trend and two seasons on', () => {
    const truth = (i: number) =>
      i / 100 +
      Math.sin((2 * Math.PI * i) / 24) +
      0.5 * Math.cos((4 * Math.PI * i) / 24) +
      Math.cos((2 * Math.PI * i) / 168);

    const fitted = harmonic.fit({
      values: Float64Array.from({ length: 700 }, (_, i) => truth(i)),
      seasonSteps: [24, 168],
    });

    fitted.predict(168).forEach((value, i) => expect(Math.abs(value - truth(700 + i))).toBeLessThan(1e-4));
  });

  test('starts where the series is, and returns from there', () => {
    const values = sunspots.map((value, i) => value + (i > 300 ? 200 : 0));

    const fitted = harmonic.fit({ values, seasonSteps: [] });

    const [first, , , , , , , , , tenth] = fitted.predict(10);
    const updated = fitted.update!(Float64Array.of(500)).predict(1)[0]!;
    expect(first!).toBeGreaterThan(tenth!);
    expect(updated).toBeGreaterThan(first! + 100);
  });
});
