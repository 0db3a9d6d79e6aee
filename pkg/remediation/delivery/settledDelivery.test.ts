import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import type { Attempt } from './Attempt';
import { settledDelivery } from './settledDelivery';
import type { Verdict } from './Verdict';

const reason = 'It failed.';

const verdicts = fc.oneof(
  fc.constant<Verdict>({ kind: 'delivered' }),
  fc.constant<Verdict>({ kind: 'dead', reason }),
  fc.constant<Verdict>({ kind: 'target off', reason }),
  fc
    .option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined })
    .map<Verdict>((notBeforeMs) => ({ kind: 'retry', reason, notBeforeMs }))
);

const times = fc.integer({ min: 0, max: 5_000_000 });

describe('settledDelivery', () => {
  test('is over or due later within its time, with its id and request as they were', () => {
    fc.assert(
      fc.property(
        verdicts,
        fc.boolean(),
        times,
        times,
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (verdict, isTry, nowMs, expiresMs, attempts, random) => {
          const delivery = deliveryOf({
            state: 'sending',
            leaseOwner: 'a',
            leaseEndMs: nowMs + 1,
            attempts,
            expiresMs,
          });
          const answer = { status: 200, text: '', tookMs: 1, atMs: nowMs };
          const attempt: Attempt = { verdict, isTry, answer };

          const { delivery: settled, verdict: inTheEnd } = settledDelivery(delivery, attempt, nowMs, random);

          expect(settled).toMatchObject({ id: delivery.id, request: delivery.request, lastAnswer: answer, expiresMs });
          expect([settled.leaseOwner, settled.leaseEndMs]).toEqual([undefined, undefined]);
          expect(settled.attempts).toBe(attempts + Number(isTry));
          if (settled.state === 'pending') {
            expect(verdict.kind).toBe('retry');
            expect(settled.dueMs).toBeWithin(nowMs, expiresMs);
            expect(settled.dueMs).toBeGreaterThanOrEqual(verdict.kind === 'retry' ? (verdict.notBeforeMs ?? 0) : 0);
            expect(settled.endedMs).toBeUndefined();
          } else {
            expect(settled.state).toBe(verdict.kind === 'delivered' ? 'delivered' : 'dead');
            expect(inTheEnd.kind).not.toBe('retry');
            expect(settled.endedMs).toBe(nowMs);
          }
        }
      )
    );
  });
});
