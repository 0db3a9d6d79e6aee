import { describe, expect, test } from 'bun:test';
import { WakeTimer } from './WakeTimer';

describe('WakeTimer', () => {
  test('calls once, at the earliest of the times', async () => {
    let calls = 0;
    const called = Promise.withResolvers<void>();
    const timer = new WakeTimer(() => {
      calls++;
      called.resolve();
    });
    timer.in(60_000);
    timer.in(5);
    timer.in(10_000);

    await called.promise;
    await Bun.sleep(15);

    expect(calls).toBe(1);
  });

  test('can be asked again after it called', async () => {
    let calls = 0;
    const twice = Promise.withResolvers<void>();
    const timer = new WakeTimer(() => (++calls === 2 ? twice.resolve() : timer.in(1)));
    timer.in(1);

    await twice.promise;

    expect(calls).toBe(2);
  });

  test('does not call once it is cleared', async () => {
    let calls = 0;
    const timer = new WakeTimer(() => calls++);
    timer.in(5);
    timer.clear();
    await Bun.sleep(15);

    expect(calls).toBe(0);
  });
});
