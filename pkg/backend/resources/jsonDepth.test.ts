import { describe, expect, test } from 'bun:test';
import { jsonDepth } from './jsonDepth';

describe('jsonDepth', () => {
  test.each([
    ['1', 0],
    ['"[[["', 0],
    ['{}', 1],
    ['{"a":[1,{"b":2}]}', 3],
    ['[1],[[2]]', 2],
    [String.raw`{"quote \" [":[]}`, 2],
    [String.raw`{"ends with \\":[]}`, 2],
    ['['.repeat(100_000), 100_000],
  ])('of case %# is told', (json, depth) => {
    expect(jsonDepth(json)).toBe(depth);
  });
});
