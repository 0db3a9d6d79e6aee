import { describe, expect, test } from 'bun:test';
import { runInTurns } from './runInTurns';

const untilAborted = new AbortController().signal;

function busyMs(durationMs: number): void {
  const endMs = performance.now() + durationMs;
  while (performance.now() < endMs) {
    // Nothing else runs meanwhile.
  }
}

describe('runInTurns', () => {
  test('returns what the work returns', async () => {
    function* work(): Generator<void, number, void> {
      yield;
      return 7;
    }

    expect(await runInTurns(work(), untilAborted)).toBe(7);
  });

  test('lets others have their turn', async () => {
    let turnsOfOthers = 0;
    const timer = setInterval(() => turnsOfOthers++, 0);
    function* work(): Generator<void, number, void> {
      for (let i = 0; i < 5; i++) {
        busyMs(30);
        yield;
      }
      return turnsOfOthers;
    }

    const seen = await runInTurns(work(), untilAborted);
    clearInterval(timer);

    expect(seen).toBeGreaterThan(0);
  });

  test('stops where nobody waits any more', async () => {
    const closed = new AbortController();
    let steps = 0;
    function* work(): Generator<void, void, void> {
      for (;;) {
        if (++steps === 3) {
          closed.abort(new Error('The dashboard was closed.'));
        }
        yield;
      }
    }

    await expect(runInTurns(work(), closed.signal)).rejects.toThrow('The dashboard was closed.');
    expect(steps).toBe(3);
  });
});
