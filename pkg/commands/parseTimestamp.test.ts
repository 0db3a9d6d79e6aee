import { describe, expect, test } from 'bun:test';
import { formatTimestamp } from './formatTimestamp';
import { detectTimestampFormat, parseTimestamp } from './parseTimestamp';

describe('times are read and written alike', () => {
  test.each([
    { text: '2026-05-12T10:00:00Z', timeMs: Date.UTC(2026, 4, 12, 10), written: '2026-05-12T10:00:00Z' },
    {
      text: '2026-05-12T10:00:00.250Z',
      timeMs: Date.UTC(2026, 4, 12, 10, 0, 0, 250),
      written: '2026-05-12T10:00:00.250Z',
    },
    { text: '2026-05-12T10:00:00+02:00', timeMs: Date.UTC(2026, 4, 12, 8), written: '2026-05-12T08:00:00Z' },
    { text: '2026-05-12T10:00:00-0530', timeMs: Date.UTC(2026, 4, 12, 15, 30), written: '2026-05-12T15:30:00Z' },
    { text: '2026-05-12T10:00', timeMs: Date.UTC(2026, 4, 12, 10), written: '2026-05-12T10:00:00' },
    { text: '2026-05-12 10:00:00', timeMs: Date.UTC(2026, 4, 12, 10), written: '2026-05-12 10:00:00' },
    { text: '2026-05-12', timeMs: Date.UTC(2026, 4, 12), written: '2026-05-12' },
    { text: '42', timeMs: 42_000, written: '42' },
    { text: '-3', timeMs: -3_000, written: '-3' },
  ])('$text', ({ text, timeMs, written }) => {
    const format = detectTimestampFormat(text);

    expect(format).toBeDefined();
    expect(format && parseTimestamp(text, format)).toBe(timeMs);
    expect(format && formatTimestamp(timeMs, format)).toBe(written);
  });

  test.each(['', 'now', '12/05/2026', '1.5', '1e9', '2026-5-1', '10:00:00'])('"%s" is no time', (text) => {
    expect(detectTimestampFormat(text)).toBeUndefined();
  });

  test.each(['2026-02-29', '2026-13-01', '2026-04-31'])('%s is on no calendar', (text) => {
    expect(parseTimestamp(text, { kind: 'date' })).toBeNaN();
  });
});
