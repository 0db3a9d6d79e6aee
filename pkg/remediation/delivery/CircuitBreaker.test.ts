import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { CircuitBreaker } from './CircuitBreaker';

function opened(atMs: number): CircuitBreaker {
  const circuit = new CircuitBreaker();
  for (let i = 0; i < 5; i++) {
    circuit.failed(atMs);
  }
  return circuit;
}

describe('CircuitBreaker', () => {
  test('opens at the fifth failure in a row', () => {
    const circuit = new CircuitBreaker();
    const states = Array.from({ length: 5 }, () => {
      circuit.failed(0);
      return circuit.state(0);
    });

    expect(states).toEqual(['closed', 'closed', 'closed', 'closed', 'open']);
  });

  test('counts anew after a success', () => {
    const circuit = new CircuitBreaker();
    for (let i = 0; i < 20; i++) {
      circuit.failed(0);
      if (i % 4 === 3) {
        circuit.succeeded();
      }
    }

    expect(circuit.state(0)).toBe('closed');
  });

  test('is half-open after 30 s, closes with a success and opens with a failure', () => {
    const circuit = opened(1_000);
    expect([circuit.state(30_999), circuit.halfOpenMs(30_999)]).toEqual(['open', 31_000]);
    expect([circuit.state(31_000), circuit.halfOpenMs(31_000)]).toEqual(['half-open', undefined]);

    circuit.failed(31_000);
    expect([circuit.state(60_999), circuit.state(61_000)]).toEqual(['open', 'half-open']);

    circuit.succeeded();
    circuit.failed(61_000);
    expect(circuit.state(61_000)).toBe('closed');
  });

  test('is not kept open by failures that come in late', () => {
    const circuit = opened(0);
    circuit.failed(20_000);

    expect(circuit.state(30_000)).toBe('half-open');
  });

  test('is tried again where the clock was set back', () => {
    expect(opened(1_000_000).state(0)).toBe('half-open');
  });

  test('never leaves a target alone for more than 30 s, whatever happened and however the clock jumps', () => {
    const event = fc.tuple(fc.constantFrom('fail', 'succeed'), fc.integer({ min: -100_000, max: 100_000 }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const circuit = new CircuitBreaker();
        let nowMs = 1_000_000;
        for (const [kind, jumpMs] of events) {
          nowMs += jumpMs;
          if (kind === 'fail') {
            circuit.failed(nowMs);
          } else {
            circuit.succeeded();
            expect(circuit.state(nowMs)).toBe('closed');
          }
          expect(circuit.state(nowMs + 30_000)).not.toBe('open');
        }
      })
    );
  });
});
