import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { median } from '../../prepare/median';
import { RankedWindow } from './RankedWindow';

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });

describe('RankedWindow', () => {
  test('has the order statistics of what was added and not removed', () => {
    fc.assert(
      fc.property(numbers, numbers, (stay, leave) => {
        const known = Float64Array.from([...stay, ...leave]).sort();
        const window = new RankedWindow(known);
        [...stay, ...leave].forEach((value) => window.add(known.indexOf(value)));
        leave.forEach((value) => window.remove(known.indexOf(value)));

        const sorted = stay.toSorted((a, b) => a - b);
        expect(window.size).toBe(stay.length);
        expect(sorted.map((_, rank) => window.valueAt(rank))).toEqual(sorted);
        expect(window.median()).toBe(median(stay));
      })
    );
  });

  test('finds the lower median of the distances from anywhere', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -25, max: 25 }), (values, centre) => {
        const known = Float64Array.from(values).sort();
        const window = new RankedWindow(known);
        known.forEach((_, place) => window.add(place));

        const distances = values.map((value) => Math.abs(value - centre)).sort((a, b) => a - b);
        expect(window.medianDistance(centre)).toBe(distances[(distances.length - 1) >> 1]!);
      })
    );
  });
});
