import { expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { linear } from './linear';

test('agrees with numpy on the Nile', () => {
  const mean = linear.fit({ values: nileFlow, seasonSteps: [] }).predict(5);

  // numpy 2.4.6, polyval(polyfit(arange(100), nile, 1), arange(100, 105)).
  const reference = [782.27757576, 779.56327033, 776.8489649, 774.13465947, 771.42035404];
  reference.forEach((expected, i) => expect(mean[i]!).toBeCloseTo(expected, 7));
});

test('carries a line and two seasons on', () => {
  const truth = (i: number) => i / 50 + Math.sin((2 * Math.PI * i) / 24) + 0.5 * Math.cos((2 * Math.PI * i) / 168);

  const mean = linear.fit({ values: Float64Array.from({ length: 840 }, (_, i) => truth(i)), seasonSteps: [24, 168] });

  mean.predict(168).forEach((value, i) => expect(Math.abs(value - truth(840 + i))).toBeLessThan(0.05));
});
