import { expect, test } from 'bun:test';
import { naive } from './naive';

test('repeats the last value, whatever came before', () => {
  const fitted = naive.fit({ values: Float64Array.of(5, -1, 3), seasonSteps: [2] });

  expect([...fitted.predict(3)]).toEqual([3, 3, 3]);
});
