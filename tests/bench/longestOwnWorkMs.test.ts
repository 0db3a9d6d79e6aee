import { describe, expect, test } from 'bun:test';
import { longestOwnWorkMs } from './longestOwnWorkMs';

const node = (id: number, url: string, functionName = 'work', children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

const nodes = [
  node(1, '', '(root)', [2, 4, 5]),
  node(2, 'page.js', 'render', [3]),
  node(3, 'panel/module.js', 'ForecastPanel', [6]),
  node(4, '', '(idle)'),
  node(5, 'page.js', 'draw'),
  node(6, 'page.js', 'callback'),
];

/** @param work a node's id and how many microseconds it ran, one after the other */
const profileOf = (work: ReadonlyArray<[number, number]>) => ({
  nodes,
  samples: work.map(([id]) => id),
  timeDeltas: [0, ...work.map(([, lastedUs]) => lastedUs)],
});

describe('longestOwnWorkMs', () => {
  test.each<{ name: string; work: ReadonlyArray<[number, number]>; expected: number }>([
    {
      name: "the script and what it calls, not the page's own work",
      work: [
        [2, 9_000],
        [3, 2_000],
        [6, 1_000],
        [5, 7_000],
      ],
      expected: 3,
    },
    {
      name: 'the longer of two tasks',
      work: [
        [3, 2_000],
        [4, 5_000],
        [3, 4_000],
      ],
      expected: 4,
    },
    {
      name: 'one task over a pause too short to end it',
      work: [
        [3, 2_000],
        [4, 500],
        [3, 4_000],
      ],
      expected: 6,
    },
    { name: 'nothing', work: [[5, 2_000]], expected: 0 },
  ])('counts $name', ({ work, expected }) => {
    expect(longestOwnWorkMs(profileOf(work), 'panel/module.js')).toBe(expected);
  });
});
