import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { advanceLevels } from './advanceLevels';
import { countFeatures } from './countFeatures';
import { layoutBaseline } from './layoutBaseline';
import { readFeatures } from './readFeatures';

/** What a target three steps ahead is forecast from, and its reference. */
function featuresOf(values: Float64Array, seasonSteps: number[], target: number, lead = 3) {
  const layout = layoutBaseline(values.length, seasonSteps);
  let levels: Float64Array | undefined;
  for (let point = layout.lookbackSteps; point <= target - lead; point++) {
    levels = advanceLevels(levels, layout, values, point);
  }
  const features = new Float64Array(countFeatures(layout)).fill(Number.NaN);
  const reference = readFeatures(features, layout, { values, target, lead, levels: levels! });
  return { features, reference };
}

const noise = Float64Array.from({ length: 400 }, seededNoise(1));

describe.each([
  ['no season', []],
  ['one season', [24]],
  ['two seasons', [24, 168]],
  ['three seasons', [12, 24, 168]],
])('readFeatures with %s', (_, seasonSteps) => {
  test('writes every feature, the last a one', () => {
    const { features } = featuresOf(noise, seasonSteps, 390);

    expect(features.every(Number.isFinite)).toBe(true);
    expect(features.at(-1)).toBe(1);
  });

  test('moves the reference alone where the series moves', () => {
    const plain = featuresOf(noise, seasonSteps, 390);
    const moved = featuresOf(
      noise.map((value) => value + 5),
      seasonSteps,
      390
    );

    expect(moved.reference).toBeCloseTo(plain.reference + 5, 9);
    moved.features.forEach((feature, i) => expect(feature).toBeCloseTo(plain.features[i]!, 9));
  });

  test('never reads the target or what lies between', () => {
    const blinded = noise.slice();
    blinded.fill(Number.NaN, 388, 391);

    expect(featuresOf(blinded, seasonSteps, 390)).toEqual(featuresOf(noise, seasonSteps, 390));
  });
});

test('takes the last cycle, the steadier mean, the levels and the fading last value against the mean of two cycles', () => {
  const values = new Float64Array(60);
  values[52] = 2;
  values[54] = 3;

  const { features, reference } = featuresOf(values, [4], 56, 2);

  // Point 56 saw 2 and then four times 0 in the cycles before; point 54 stands 3 above its cycles.
  expect(reference).toBe(1);
  expect(features[0]).toBe(1);
  expect(features[1]).toBeCloseTo(2 / 5 - 1, 12);
  expect(features[2]).toBe(3);
  expect(features[5]).toBeCloseTo(3 * 0.5 ** (1 / 2), 12);
  expect(features[6]).toBeCloseTo(3 * 0.5 ** (1 / 12), 12);
  expect(features).toHaveLength(8);
});
