import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { IsolationForest as ReferenceForest } from 'ml-isolation-forest';
import { averagePathLength } from './averagePathLength';
import { FeatureCountError } from './errors/FeatureCountError';
import { NothingVariesError } from './errors/NothingVariesError';
import { areaUnderCurve } from './fixtures/areaUnderCurve';
import { cloudWithOutliers } from './fixtures/cloudWithOutliers';
import { isMeasurable } from '../isMeasurable';
import { IsolationForest } from './IsolationForest';

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** How far apart the values are that can be reckoned with. */
const spread = (column: Float64Array): number => {
  const measured = column.filter(isMeasurable);
  return Math.max(...measured) - Math.min(...measured);
};

describe('the score', () => {
  test('is one half where two rows are all there is: both need one step, as is usual', () => {
    const columns = [Float64Array.of(3, 8)];
    expect([...new IsolationForest().fit(columns).score(columns)]).toEqual([0.5, 0.5]);
  });

  test('counts the steps that rows which can not be parted would need', () => {
    const columns = [Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1)];
    const scores = new IsolationForest().fit(columns).score(columns);
    expect(scores[7]).toBeCloseTo(2 ** (-1 / averagePathLength(8)), 12);
    expect(scores[0]).toBeCloseTo(2 ** (-(1 + averagePathLength(7)) / averagePathLength(8)), 12);
  });

  test('is about one half on average where no row is strange', () => {
    const random = cloudWithOutliers(2_000, 0, 3, 7);
    const scores = new IsolationForest().fit(random).score(random);
    expect(mean(scores)).toBeGreaterThan(0.42);
    expect(mean(scores)).toBeLessThan(0.5);
  });

  test('puts the two outliers of a toy sample first, as scikit-learn does', () => {
    const columns = [Float64Array.of(-2, -1, -1, 1, 1, 2, 7, -5), Float64Array.of(-1, -1, -2, 1, 2, 1, 4, 9)];
    const forest = new IsolationForest({ contamination: 0.25 }).fit(columns);
    const scores = forest.score(columns);
    expect(Math.min(...scores.subarray(6))).toBeGreaterThan(Math.max(...scores.subarray(0, 6)));
    expect([...scores].map((score) => score > forest.threshold)).toEqual([...Array(6).fill(false), true, true]);
  });

  test('of a row is the same alone and among others', () => {
    const columns = cloudWithOutliers(301, 6, 3, 5);
    const forest = new IsolationForest().fit(columns);
    const scores = forest.score(columns);
    scores.forEach((score, row) => {
      expect(forest.scoreRow(columns.map((column) => column[row]!))).toBeCloseTo(score, 12);
    });
  });
});

describe('against ml-isolation-forest', () => {
  test.each([
    [2, 1],
    [4, 2],
    [8, 3],
  ])('finds outliers among %i features as well', (features, seed) => {
    const columns = cloudWithOutliers(500, 15, features, seed);
    const isOutlier = (row: number): boolean => row >= 500;
    const rows = Array.from(columns[0]!, (_, row) => columns.map((column) => column[row]!));
    const reference = new ReferenceForest({ nEstimators: 100 });
    reference.train(rows);

    const area = areaUnderCurve(new IsolationForest().fit(columns).score(columns), isOutlier);
    expect(area).toBeGreaterThan(0.9);
    expect(area).toBeGreaterThan(areaUnderCurve(reference.predict(rows), isOutlier) - 0.05);
  });
});

describe('the threshold', () => {
  test.each([0.01, 0.1, 0.3])('leaves the share %f of the training rows above it', (contamination) => {
    const columns = cloudWithOutliers(1_000, 0, 2, 3);
    const forest = new IsolationForest({ contamination }).fit(columns);
    const above = forest.score(columns).filter((score) => score > forest.threshold).length;
    expect(above / 1_000).toBeCloseTo(contamination, 2);
  });
});

describe('features', () => {
  const columns = cloudWithOutliers(400, 0, 3, 11);
  const constant = new Float64Array(400).fill(42);

  test('that never change are ignored, and said to be', () => {
    const forest = new IsolationForest().fit([columns[0]!, constant, columns[1]!]);
    const without = new IsolationForest().fit([columns[0]!, columns[1]!]);
    expect(forest.ignoredFeatures).toEqual([1]);
    expect(forest.score([columns[0]!, constant, columns[1]!])).toEqual(without.score([columns[0]!, columns[1]!]));
    expect(forest.shares([9, 1_000, 0])[1]).toBe(0);
  });

  test.each([Number.NaN, Infinity, -Infinity])('that are %f count as their mean', (value) => {
    const holed = Float64Array.from(columns[0]!, (each, row) => (row % 5 === 0 ? value : each));
    const forest = new IsolationForest().fit([holed, columns[1]!]);
    const usual = mean(holed.filter((each) => Number.isFinite(each)));
    expect(forest.scoreRow([value, 2])).toBe(forest.scoreRow([usual, 2]));
  });

  test.each([0, 1, 2])('that make a row strange have the greatest share: feature %i', (feature) => {
    const forest = new IsolationForest().fit(columns);
    const shares = forest.shares([0, 1, 2].map((each) => (each === feature ? 6 : 0)));
    expect(shares.indexOf(Math.max(...shares))).toBe(feature);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('must be as many as in training', () => {
    const forest = new IsolationForest().fit(columns);
    expect(() => forest.score(columns.slice(1))).toThrow(FeatureCountError);
    expect(() => forest.scoreRow([1])).toThrow(FeatureCountError);
    expect(() => forest.shares([1, 2, 3, 4])).toThrow(FeatureCountError);
  });

  test('must vary, one at least', () => {
    expect(() => new IsolationForest().fit([constant, constant])).toThrow(NothingVariesError);
    expect(() => new IsolationForest().fit([new Float64Array(9).fill(Number.NaN)])).toThrow(NothingVariesError);
    expect(() => new IsolationForest().fit([])).toThrow(NothingVariesError);
  });
});

describe('properties', () => {
  const columns = cloudWithOutliers(300, 9, 3, 2);
  const isOutlier = (row: number): boolean => row >= 300;

  test('the same seed gives the same scores, another seed others', () => {
    const scoresOf = (seed: number): Float64Array => new IsolationForest({ seed }).fit(columns).score(columns);
    expect(scoresOf(4)).toEqual(scoresOf(4));
    expect(scoresOf(4)).not.toEqual(scoresOf(5));
  });

  test('scale and offset of a feature change nothing', () => {
    const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const scores = new IsolationForest().fit(columns).score(columns);
    fc.assert(
      fc.property(number(1e-6, 1e6), number(-1e3, 1e3), (scale, offset) => {
        const moved = columns.map((column) => column.map((value) => scale * (value + offset)));
        const others = new IsolationForest().fit(moved).score(moved);
        others.forEach((score, row) => expect(Math.abs(score - scores[row]!)).toBeLessThan(0.02));
      }),
      { numRuns: 25 }
    );
  });

  test('the order of features and rows matters little', () => {
    const turned = [columns[2]!, columns[0]!, columns[1]!].map((column) => column.toReversed());
    const area = areaUnderCurve(new IsolationForest().fit(columns).score(columns), isOutlier);
    const other = areaUnderCurve(new IsolationForest().fit(turned).score(turned), (row) => isOutlier(308 - row));
    expect(Math.abs(area - other)).toBeLessThan(0.03);
  });

  test('scores are between 0 and 1 whatever comes', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 1, -1e308, 1e308, Number.NaN));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 }), (rows) => {
        const given = [0, 1].map((feature) => Float64Array.from(rows, (row) => row[feature]!));
        fc.pre(given.some((column) => spread(column) > 1e-100));
        const scores = new IsolationForest({ trees: 10 }).fit(given).score(given);
        scores.forEach((score) => expect(score > 0 && score < 1).toBe(true));
      })
    );
  });
});
