import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { cumulativeSums } from './cumulativeSums';
import { longRunDeviation } from './longRunDeviation';

const LENGTH = 20_000;

function autoregression(share: number, seed: number): Float64Array {
  const noise = seededNoise(seed);
  let state = 0;
  return Float64Array.from({ length: LENGTH }, () => (state = share * state + noise()));
}

describe('longRunDeviation', () => {
  test.each([0, 0.3, 0.6])('comes near 1 / (1 - %d), that of an autoregression', (share) => {
    const deviation = longRunDeviation(cumulativeSums(autoregression(share, 1)), 40);

    expect(Math.abs(deviation * (1 - share) - 1)).toBeLessThan(0.12);
  });

  test('does not take steps for noise', () => {
    const values = autoregression(0, 2);
    const stepped = values.map((value, i) => value + 100 * Math.floor(i / 2_000));

    const deviation = longRunDeviation(cumulativeSums(values), 40);

    expect(Math.abs(longRunDeviation(cumulativeSums(stepped), 40) / deviation - 1)).toBeLessThan(0.1);
  });
});
