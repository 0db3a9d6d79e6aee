import { describe, expect, test } from 'bun:test';
import { parseRetryAfter } from './parseRetryAfter';

const NOW_MS = Date.UTC(2026, 10, 23, 12, 0, 0);

describe('parseRetryAfter', () => {
  test.each<[header: string | null, inMs: number | undefined]>([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['86400', 86_400_000],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
    ['Monday, 23-Nov-26 12:01:00 GMT', 60_000],
    ['Mon Nov 23 12:01:00 2026 GMT', 60_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    [null, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['soon', undefined],
    ['2026-11-23T12:01:00Z', undefined],
    ['Mon, 99 Nov 2026 12:01:00 GMT', undefined],
    ['Monday', undefined],
  ])('%p', (header, inMs) => {
    expect(parseRetryAfter(header, NOW_MS)).toBe(inMs === undefined ? undefined : NOW_MS + inMs);
  });
});
