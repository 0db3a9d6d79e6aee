import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { InvalidModelStateError } from '../errors/InvalidModelStateError';
import type { FittedModel, ModelState, Training } from '../Model';
import { TooShortToTrainError } from './errors/TooShortToTrainError';
import { TrainingDivergedError } from './errors/TrainingDivergedError';
import { dailySeries } from './fixtures/dailySeries';
import { lstm } from './lstm';
import { tcn } from './tcn';

// Training takes a second alone, and more where other work shares the machine.
setDefaultTimeout(60_000);

const STEPS = 48;

function meanError(fitted: FittedModel, coming: Float64Array): number {
  const mean = fitted.predict(coming.length);
  return mean.reduce((sum, value, i) => sum + Math.abs(value - coming[i]!), 0) / coming.length;
}

/** Repeats the last cycle, and how far that is from what comes. */
function naiveError(known: Float64Array, coming: Float64Array, cycleSteps: number): number {
  const cycle = known.slice(-cycleSteps);
  return coming.reduce((sum, value, i) => sum + Math.abs(value - cycle[i % cycleSteps]!), 0) / coming.length;
}

/** High for three steps and low for two, of which no season is told. */
const turns = (i: number) => (i % 5 < 3 ? 0.8 : -1.2);

/** Steps of a week that are large in the first half of a day and small in the second. */
const scaledTurns = (i: number) => (i % 7 < 3 ? 1 : -1) * (i % 24 < 12 ? 1 : 0.2);

function noisy(pattern: (i: number) => number, length: number): Float64Array {
  const noise = seededNoise(5);
  return Float64Array.from({ length }, (_, i) => pattern(i) + 0.05 * noise());
}

const turning = noisy(turns, 1_260);

const seeded = (seed: number): Training => ({ seed, shouldStop: () => false });

describe.each([lstm, tcn])('$name', (model) => {
  test('forecasts a noisy day by far better than repeating the last one', () => {
    const values = dailySeries(720 + STEPS, 0.4, 2);
    const [known, coming] = [values.subarray(0, 720), values.subarray(720)];

    const error = meanError(model.fit({ values: known, seasonSteps: [24] }), coming);

    expect(error).toBeLessThan(0.85 * naiveError(known, coming, 24));
  });

  test.each([
    ['turns that no season was told of', turns, []],
    ['turns of another size by day and by night', scaledTurns, [24]],
  ])('learns what its linear part can’t: %s', (_, pattern, seasonSteps) => {
    const values = noisy(pattern, 1_500);
    const trained = model.fit({ values: values.subarray(0, 1_260), seasonSteps });
    const saved = trained.save!();
    const linear = model.restore!({ ...saved, weights: (saved.weights as number[]).map(() => 0) });
    const errorFrom = (fitted: FittedModel): number => {
      const origins = Array.from({ length: 20 }, (_value, i) => 1_260 + 11 * i);
      const errors = origins.map((origin) =>
        meanError(fitted.update!(values.subarray(1_260, origin)), values.subarray(origin, origin + 12))
      );
      return errors.reduce((sum, error) => sum + error, 0) / errors.length;
    };

    expect(errorFrom(trained)).toBeLessThan(0.5 * errorFrom(linear));
  });

  test('stays in the values’ range far ahead, on the season as on a walk', () => {
    const day = model.fit({ values: dailySeries(500, 0.2), seasonSteps: [24] }).predict(2_000);
    const step = seededNoise(3);
    let sum = 0;
    const walk = Float64Array.from({ length: 500 }, () => (sum += 0.1 * step()));
    const far = model.fit({ values: walk, seasonSteps: [] }).predict(2_000);

    expect(day.every((value) => Math.abs(value) < 2.5)).toBe(true);
    expect(far.every((value) => Math.abs(value - walk.at(-1)!) < 3)).toBe(true);
  });

  test('gives the same forecast for the same seed, and another for another', () => {
    const predict = (seed: number) => model.fit({ values: turning, seasonSteps: [] }, seeded(seed)).predict(STEPS);
    const first = predict(4);

    expect(predict(4)).toEqual(first);
    expect(predict(5)).not.toEqual(first);
  });

  test('takes the seed 1 where none is given', () => {
    const history = { values: dailySeries(200, 0.2), seasonSteps: [24] };

    expect(model.fit(history).save!()).toEqual(model.fit(history, seeded(1)).save!());
  });

  test('goes on with the season after newer points, and the trained weights', () => {
    const values = dailySeries(800, 0.1);
    const fitted = model.fit({ values: values.subarray(0, 700), seasonSteps: [24] });

    const updated = fitted.update!(values.subarray(700, 731));

    expect(meanError(updated, values.subarray(731, 731 + STEPS))).toBeLessThan(0.2);
    const [before, after] = [fitted.save!(), updated.save!()];
    expect(after.weights).toEqual(before.weights);
    expect(after.pointCount).toBe(Number(before.pointCount) + 31);
    expect(meanError(fitted, values.subarray(700, 748))).toBeLessThan(0.2);
  });

  test('moves with the level that newer points show, where levels last', () => {
    const step = seededNoise(7);
    let level = 0;
    const values = dailySeries(724, 0.05).map((value) => value + (level += 0.1 * step()));
    const newer = values.subarray(700);
    const fitted = model.fit({ values: values.subarray(0, 700), seasonSteps: [24] });

    const higher = fitted.update!(newer.map((value) => value + 1)).predict(1)[0]!;

    const rise = higher - fitted.update!(newer).predict(1)[0]!;
    expect(rise).toBeGreaterThan(0.6);
    expect(rise).toBeLessThan(1.6);
  });

  test.each([3, 31])('says that %d points are too few', (length) => {
    const fit = () => model.fit({ values: new Float64Array(length), seasonSteps: [] });

    expect(fit).toThrow(TooShortToTrainError);
    expect(fit).toThrow(`${model.name} needs 32 points to learn from, in each test too, and has ${length}.`);
  });

  test.each([32, 33, 47, 50, 63, 97])('fits %d points', (length) => {
    const fitted = model.fit({ values: dailySeries(length, 0.3), seasonSteps: [7, 24] });

    expect(fitted.predict(60).every(Number.isFinite)).toBe(true);
  });

  test('learns from the newest points where there are many, in step with the season', () => {
    const values = dailySeries(4_300, 0.02);
    const fitted = model.fit({ values, seasonSteps: [24] }, { seed: 1, shouldStop: () => true });

    expect(fitted.save!().pointCount).toBe(168 + 4_032);
    expect(meanError(fitted, dailySeries(4_324, 0).slice(-24))).toBeLessThan(0.1);
  });

  describe('saved', () => {
    const fitted = model.fit({ values: dailySeries(300, 0.2), seasonSteps: [24] }, { seed: 1, shouldStop: () => true });
    const saved = fitted.save!();

    test('is plain and comes back through JSON to the last bit', () => {
      const restored = model.restore!(JSON.parse(JSON.stringify(saved)));

      expect(restored.predict(STEPS)).toEqual(fitted.predict(STEPS));
      expect(restored.save!()).toEqual(saved);
    });

    test.each([
      ['weights of another size', { weights: [1, 2, 3] }],
      ['a value that is no number', { recent: [null] }],
      ['fewer values than it looks back at', { recent: [1, 2, 3] }],
      ['a level missing', { levels: [1, 2] }],
      ['a memory of another size', { memory: [] }],
      ['seasons that do not match', { layout: { ...(saved.layout as object), seasonSteps: [24, 168] } }],
      ['another lookback', { layout: { ...(saved.layout as object), lookbackSteps: 24 } }],
      ['an error scale of zero', { baseline: { ...(saved.baseline as object), errorScale: 0 } }],
      ['a negative count', { pointCount: -1 }],
    ])('is refused with %s', (_, damage) => {
      const state: ModelState = { ...saved, ...damage };

      expect(() => model.restore!(state)).toThrow(InvalidModelStateError);
    });

    test('says so where its forecasts leave the numbers’ range', () => {
      const weights = (saved.weights as number[]).map(() => 1e308);

      expect(() => model.restore!({ ...saved, weights }).predict(STEPS)).toThrow(TrainingDivergedError);
    });
  });
});

test('neither takes the other’s saved fit', () => {
  const saved = lstm.fit({ values: dailySeries(100, 0.2), seasonSteps: [] }, seeded(1)).save!();

  expect(() => tcn.restore!(saved)).toThrow('its arrays have not the sizes of its layout');
});
