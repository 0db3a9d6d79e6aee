import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { bridgeResets } from './bridgeResets';

test.each([
  ['none', [1, 2, 5], [1, 2, 5], 0],
  ['one', [7, 9, 1, 3], [-2, 0, 1, 3], 1],
  ['two', [5, 8, 2, 4, 0, 1], [-7, -4, -2, 0, 0, 1], 2],
  ['nothing measured', [], [], 0],
])('bridges %s', (_, values, bridged, resetCount) => {
  const result = bridgeResets(Float64Array.from(values));

  expect([...result.values]).toEqual(bridged);
  expect(result.resetCount).toBe(resetCount);
});

test('counts on through a reset, and never falls', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 2 }), (list) => {
      const values = Float64Array.from(list);
      const bridged = bridgeResets(values).values;

      expect(bridged.at(-1)).toBe(values.at(-1)!);
      for (let i = 1; i < values.length; i++) {
        const counted = values[i]! < values[i - 1]! ? values[i]! : values[i]! - values[i - 1]!;
        expect(bridged[i]! - bridged[i - 1]!).toBe(counted);
      }
    })
  );
});
