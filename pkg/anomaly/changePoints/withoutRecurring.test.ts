import { describe, expect, test } from 'bun:test';
import type { ChangePoint } from './ChangePoint';
import { withoutRecurring } from './withoutRecurring';

const WEEK = 336;

/** Changes between levels, given by where each level begins. */
function changesOf(...levels: Array<[index: number, level: number]>): ChangePoint[] {
  return levels.slice(1).map(([index, after], k) => {
    const before = levels[k]![1];
    return { index, before, after, size: after - before, significance: 10 };
  });
}

describe('withoutRecurring', () => {
  test.each<{ name: string; levels: Array<[number, number]>; lasting: number[] }>([
    {
      name: 'weekends',
      levels: [
        [0, 30],
        [240, 10],
        [336, 30],
        [576, 10],
        [672, 30],
      ],
      lasting: [],
    },
    {
      name: 'weekends a little early or late',
      levels: [
        [0, 30],
        [240, 10],
        [336, 30],
        [570, 11],
        [676, 32],
      ],
      lasting: [],
    },
    {
      name: 'weekends around a change',
      levels: [
        [0, 30],
        [240, 10],
        [336, 30],
        [450, 40],
        [576, 20],
        [672, 40],
      ],
      lasting: [450],
    },
    {
      name: 'stairs, a step each week',
      levels: [
        [0, 0],
        [240, 10],
        [576, 20],
        [912, 30],
      ],
      lasting: [240, 576, 912],
    },
    {
      name: 'a change and its end a week later',
      levels: [
        [0, 0],
        [240, 10],
        [576, 0],
      ],
      lasting: [240, 576],
    },
    {
      name: 'changes of unlike size',
      levels: [
        [0, 0],
        [240, 10],
        [400, 0],
        [576, 40],
      ],
      lasting: [240, 400, 576],
    },
    {
      name: 'what comes again at another distance',
      levels: [
        [0, 0],
        [240, 10],
        [300, 0],
        [540, 10],
      ],
      lasting: [240, 300, 540],
    },
    { name: 'nothing', levels: [[0, 0]], lasting: [] },
  ])('$name', ({ levels, lasting }) => {
    const changes = changesOf(...levels);

    expect(withoutRecurring(changes, [48, WEEK]).map(({ index }) => index)).toEqual(lasting);
    expect(withoutRecurring(changes, [])).toEqual(changes);
  });
});
