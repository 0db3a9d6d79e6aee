import { describe, expect, test } from 'bun:test';
import { stretchToRange } from './stretchToRange';

describe('stretchToRange', () => {
  test.each([
    {
      stretch: { from: '2026-05-12T08:00:00Z', to: '2026-05-12T10:00:00+02:00' },
      fromMs: Date.UTC(2026, 4, 12, 8),
      toMs: Date.UTC(2026, 4, 12, 8),
    },
    {
      stretch: { from: '2026-12-24', to: '2026-12-26' },
      fromMs: Date.UTC(2026, 11, 24),
      toMs: Date.UTC(2026, 11, 27),
    },
    {
      stretch: { from: '2026-12-24T12:00:00Z', to: '2026-12-24' },
      fromMs: Date.UTC(2026, 11, 24, 12),
      toMs: Date.UTC(2026, 11, 25),
    },
  ])('$stretch.from to $stretch.to', ({ stretch, fromMs, toMs }) => {
    expect(stretchToRange(stretch)).toEqual({ fromMs, toMs });
  });
});
