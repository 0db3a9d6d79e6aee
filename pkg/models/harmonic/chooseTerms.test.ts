import { expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { chooseTerms } from './chooseTerms';
import { harmonicsOf } from './harmonicsOf';
import { normalEquations } from './normalEquations';

const LENGTH = 480;
const noise = Float64Array.from({ length: LENGTH }, seededNoise(4));
const wave = (i: number, terms: number) => Math.sin((2 * Math.PI * terms * i) / 24);

test.each([
  ['only the constant for noise', () => 0, [0]],
  ['the trend for a line', (i: number) => i / 50, [0, 1]],
  ['terms up to the last that counts', (i: number) => wave(i, 1) + wave(i, 2), [0, 2, 3, 4, 5]],
  ['those between, that need none', (i: number) => 3 * wave(i, 3), [0, 2, 3, 4, 5, 6, 7]],
])('takes %s', (_, truth, expected) => {
  const harmonics = harmonicsOf([24], LENGTH);

  const columns = chooseTerms(
    normalEquations(
      noise.map((value, i) => 0.3 * value + truth(i)),
      harmonics
    ),
    harmonics
  );

  expect(columns).toEqual(expected);
});
