import { describe, expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { drift } from './drift';
import { linear } from './linear';
import { naive } from './naive';
import { extendLine } from './optimisedTheta/extendLine';
import { EMPTY_LINE } from './optimisedTheta/ThetaLine';
import { optimisedTheta } from './optimisedTheta/optimisedTheta';
import { seasonalNaive } from './seasonalNaive';
import { theta } from './theta';

const learnt = nileFlow.subarray(0, 80);
const newer = nileFlow.subarray(80);

describe('an update', () => {
  test.each([
    [naive, []],
    [drift, []],
    [linear, []],
    [seasonalNaive, [5]],
  ])('is a fit to all points: $name', (model, seasonSteps) => {
    const updated = model.fit({ values: learnt, seasonSteps }).update!(newer).predict(6);

    const anew = model.fit({ values: nileFlow, seasonSteps }).predict(6);
    updated.forEach((value, i) => expect(value).toBeCloseTo(anew[i]!, 8));
  });

  test('of Theta smooths on with the alpha and the drift that it has', () => {
    const fitted = theta.fit({ values: learnt, seasonSteps: [] });
    const { alpha, drift: slope } = fitted.save!() as Record<string, number>;
    let expected = fitted.predict(1)[0]!;
    for (const value of newer) {
      expected = alpha! * value + (1 - alpha!) * expected + slope!;
    }

    expect(fitted.update!(newer).predict(1)[0]!).toBeCloseTo(expected, 9);
  });

  test('of optimised Theta lets its line grow to that of all points', () => {
    const updated = optimisedTheta.fit({ values: learnt, seasonSteps: [] }).update!(newer);

    const { line } = updated.save!() as unknown as { line: { intercept: number; slope: number } };
    // numpy 2.4.6, polyfit(arange(1, 101), nile, 1).
    expect(line.slope).toBeCloseTo(-2.71430543, 8);
    expect(line.intercept).toBeCloseTo(1056.42242424, 6);
    expect(nileFlow.reduce(extendLine, EMPTY_LINE).slope).toBeCloseTo(line.slope, 9);
  });
});
