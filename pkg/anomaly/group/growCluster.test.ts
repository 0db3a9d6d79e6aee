import { describe, expect, test } from 'bun:test';
import { closestMajority } from './closestMajority';
import { growCluster } from './growCluster';

/** Members of the cluster at that epsilon; the values and sizes are those of the tests of Grafana's augurs. */
function clusterOf(values: readonly number[], epsilon: number): number[] {
  const sorted = Float64Array.from(values).sort();
  const { first, last } = growCluster(sorted, closestMajority(sorted), epsilon);
  return [...sorted.subarray(first, last + 1)];
}

describe('growCluster from the closest majority', () => {
  test.each([
    { name: 'takes a chain as a whole', values: [1, 2, 3, 4, 5, 6, 7, 8, 9], epsilon: 1, size: 9 },
    { name: 'takes equal values', values: [2, 2, 2, 2, 2, 2, 2, 2, 2], epsilon: 1, size: 9 },
    { name: 'ends where the next is too far', values: [0, 1, 3, 4, 5, 6, 9, 10, 15], epsilon: 2, size: 6 },
    { name: 'goes on with a larger reach', values: [0, 1, 3, 4, 5, 6, 9, 10, 15], epsilon: 3, size: 8 },
    { name: 'leaves outliers on both sides', values: [-6, -5, -4, -16, -5, 15, -7, -8, -16], epsilon: 1, size: 6 },
    { name: 'leaves one below', values: [-2, 21, 22, 23, 21, 24], epsilon: 1, size: 5 },
    { name: 'needs no more than three', values: [3, 3, 1, 3], epsilon: 1, size: 3 },
  ])('$name', ({ values, epsilon, size }) => {
    expect(clusterOf(values, epsilon)).toHaveLength(size);
  });
});
