import { describe, expect, test } from 'bun:test';
import { classifyAnswer } from './classifyAnswer';
import type { Verdict } from './Verdict';

function kindOf(status: number): Verdict['kind'] {
  return classifyAnswer({ status, headers: new Headers(), body: '' }, 0).kind;
}

/** The rules, said again in the simplest way. */
function expectedKind(status: number): Verdict['kind'] {
  if (status === 410) {
    return 'target off';
  }
  if (status === 429 || Math.floor(status / 100) === 5) {
    return 'retry';
  }
  return Math.floor(status / 100) === 2 ? 'delivered' : 'dead';
}

describe('classifyAnswer', () => {
  test('has one rule for each status', () => {
    for (let status = 100; status < 1_000; status++) {
      expect([status, kindOf(status)]).toEqual([status, expectedKind(status)]);
    }
  });

  test.each([429, 500, 502, 503, 504])('%d waits as long as it asks for', (status) => {
    const headers = new Headers({ 'retry-after': '7' });

    expect(classifyAnswer({ status, headers, body: '' }, 1_000)).toMatchObject({ kind: 'retry', notBeforeMs: 8_000 });
  });
});
