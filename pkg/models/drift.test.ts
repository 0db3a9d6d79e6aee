import { expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { drift } from './drift';

test('agrees with statsforecast on the Nile', () => {
  const mean = drift.fit({ values: nileFlow, seasonSteps: [] }).predict(5);

  // statsforecast 2.1.1, RandomWalkWithDrift().
  const reference = [736.16161616, 732.32323232, 728.48484848, 724.64646465, 720.80808081];
  reference.forEach((expected, i) => expect(mean[i]!).toBeCloseTo(expected, 7));
});
