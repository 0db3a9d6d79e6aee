import { describe, expect, test } from 'bun:test';
import { durationText } from './durationText';

describe('durationText', () => {
  test.each([
    [7 * 86_400_000, '7d'],
    [36 * 3_600_000, '36h'],
    [90_000, '90s'],
    [1_500, '1500ms'],
  ])('%d ms is %s', (durationMs, text) => {
    expect(durationText(durationMs)).toBe(text);
  });
});
