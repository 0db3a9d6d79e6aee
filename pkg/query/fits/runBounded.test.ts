import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { runBounded } from './runBounded';

/** Tasks that end when they are told to, and count how many run at once. */
class Tasks {
  readonly started: number[] = [];
  readonly aborted: number[] = [];
  readonly #ends = new Map<number, (result: string) => void>();
  readonly #failures = new Map<number, (error: Error) => void>();

  readonly run = (index: number, signal: AbortSignal): Promise<string> => {
    this.started.push(index);
    return new Promise((resolve, reject) => {
      this.#ends.set(index, resolve);
      this.#failures.set(index, reject);
      signal.addEventListener('abort', () => {
        this.aborted.push(index);
        reject(signal.reason as Error);
      });
    });
  };

  end(index: number): void {
    this.#ends.get(index)?.(`result ${index}`);
  }

  fail(index: number): void {
    this.#failures.get(index)?.(new TypeError(`task ${index}`));
  }
}

describe('runBounded', () => {
  test('starts no more than may be pending, and the next when a result is taken', async () => {
    const tasks = new Tasks();
    const results = runBounded(5, tasks.run, { maxPending: 2, order: 'completion' });

    const first = results.next();
    expect(tasks.started).toEqual([0, 1]);
    tasks.end(1);
    expect((await first).value).toEqual({ index: 1, result: 'result 1' });
    expect(tasks.started).toEqual([0, 1]);

    void results.next();
    expect(tasks.started).toEqual([0, 1, 2]);
  });

  test('keeps the order of the tasks where that is asked for', async () => {
    const tasks = new Tasks();
    const results = runBounded(2, tasks.run, { maxPending: 2, order: 'input' });
    const first = results.next();
    tasks.end(1);
    tasks.end(0);

    expect([(await first).value?.index, (await results.next()).value?.index]).toEqual([0, 1]);
    expect((await results.next()).done).toBe(true);
  });

  test('aborts what is under way when nobody takes results any more', async () => {
    const tasks = new Tasks();
    setTimeout(() => tasks.end(0));
    for await (const { index } of runBounded(5, tasks.run, { maxPending: 3, order: 'completion' })) {
      expect(index).toBe(0);
      break;
    }

    expect(tasks).toMatchObject({ started: [0, 1, 2], aborted: expect.arrayContaining([1, 2]) });
  });

  test('ends with the reason of a signal that aborts, before or meanwhile', async () => {
    const tasks = new Tasks();
    const controller = new AbortController();
    const options = { maxPending: 2, order: 'input', signal: controller.signal } as const;

    const first = runBounded(3, tasks.run, options).next();
    controller.abort(new RangeError('enough'));

    await expect(first).rejects.toThrow(new RangeError('enough'));
    expect(tasks).toMatchObject({ started: [0, 1], aborted: [0, 1] });
    await expect(runBounded(3, tasks.run, options).next()).rejects.toThrow(new RangeError('enough'));
    expect(tasks.started).toEqual([0, 1]);
  });

  test('ends with the error of a task, and aborts the others', async () => {
    const tasks = new Tasks();
    const first = runBounded(3, tasks.run, { maxPending: 3, order: 'input' }).next();
    tasks.fail(1);
    tasks.end(0);
    await first;

    const results = runBounded(3, tasks.run, { maxPending: 3, order: 'completion' });
    const failing = results.next();
    tasks.fail(1);

    await expect(failing).rejects.toThrow(new TypeError('task 1'));
    expect(tasks.aborted).toEqual([0, 1, 2]);
  });

  test('gives every task one result, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('completion' as const, 'input' as const),
        async (delays, maxPending, order) => {
          let running = 0;
          let most = 0;
          const run = async (index: number): Promise<number> => {
            running++;
            most = Math.max(most, running);
            for (let turn = 0; turn < delays[index]!; turn++) {
              await Promise.resolve();
            }
            running--;
            return 10 * index;
          };

          const indices: number[] = [];
          for await (const { index, result } of runBounded(delays.length, run, { maxPending, order })) {
            expect(result).toBe(10 * index);
            indices.push(index);
          }

          const expected = delays.map((_, index) => index);
          expect(order === 'input' ? indices : indices.toSorted((a, b) => a - b)).toEqual(expected);
          expect(most).toBeLessThanOrEqual(maxPending);
        }
      )
    );
  });
});
