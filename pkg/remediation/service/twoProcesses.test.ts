import { describe, test } from 'bun:test';
import fc from 'fast-check';
import { happenings, playProcesses } from '../fixtures/playProcesses';

describe('two processes on one store', () => {
  test('send no step twice, in order, and stay within the limits', async () => {
    const play = fc.asyncProperty(happenings, fc.integer({ min: 0, max: 600 }), (groups, healsAt) =>
      playProcesses(groups, healsAt)
    );
    await fc.assert(play, { numRuns: 20 });
  }, 60_000);
});
