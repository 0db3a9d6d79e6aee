import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { SortedValues } from './SortedValues';

const CAPACITY = 12;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

describe('SortedValues', () => {
  test('has no median while it is empty', () => {
    expect(new SortedValues(3).median).toBeNaN();
    expect(new SortedValues(3).size).toBe(0);
  });

  test.each([
    [[3], 3],
    [[3, 1], 2],
    [[3, 1, 2], 2],
    [[2, 2, 7, 2], 2],
    [[-1e150, 1e150], 0],
    [[1e150, 1e150], 1e150],
    [[0, -0, -5, 5, 0], 0],
  ])('of %p the median is %p', (values, expected) => {
    const sorted = new SortedValues(values.length);
    values.forEach((value) => sorted.add(value));

    expect(sorted.median).toBeCloseTo(expected, 12);
  });

  test('holds what a sorted array holds, whatever is added, taken away, moved and cleared', () => {
    const value = fc.integer({ min: -5, max: 5 });
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('add' as const), value }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), value: fc.nat(CAPACITY - 1) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('shift' as const), value }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), value }) }
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const sorted = new SortedValues(CAPACITY);
        let held: number[] = [];
        for (const { do: action, value: operand } of steps) {
          if (action === 'add' && held.length < CAPACITY) {
            sorted.add(operand);
            held.push(operand);
          } else if (action === 'remove' && operand < held.length) {
            sorted.remove(held[operand]!);
            held.splice(operand, 1);
          } else if (action === 'shift') {
            sorted.shift(operand);
            held = held.map((each) => each + operand);
          } else if (action === 'clear') {
            sorted.clear();
            held = [];
          }
          expect(sorted.size).toBe(held.length);
          expect(sorted.median).toBe(medianOf(held));
        }
      })
    );
  });
});
