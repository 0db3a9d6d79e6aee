/** How many tasks run, and in which order their results come. */
export interface BoundedOptions {
  /** Tasks that are under way, or done and not yet taken; the next one starts when a result is taken. */
  readonly maxPending: number;
  /** Each result as soon as it is there, or in the order of the tasks. */
  readonly order: 'completion' | 'input';
  readonly signal?: AbortSignal | undefined;
}

/** A task's result, and which task it was. */
export interface IndexedResult<Result> {
  readonly index: number;
  readonly result: Result;
}

/**
 * Runs many tasks, a bounded number at a time, and hands over their results while others still run. One who takes
 * results slowly, or stops taking them, holds up or ends what is not yet started.
 * @param run gets a signal that aborts when the results are no longer wanted
 * @throws {unknown} the signal's reason where it aborts; the error of a task that fails. The other tasks are aborted
 * then
 */
export async function* runBounded<Result>(
  count: number,
  run: (index: number, signal: AbortSignal) => Promise<Result>,
  { maxPending, order, signal }: BoundedOptions
): AsyncGenerator<IndexedResult<Result>, void, undefined> {
  const unwanted = new AbortController();
  const runSignal = signal === undefined ? unwanted.signal : AbortSignal.any([signal, unwanted.signal]);
  // In the order of the tasks.
  const pending = new Map<number, Promise<IndexedResult<Result>>>();
  const aborted = markHandled(whenAborted(runSignal));
  let next = 0;
  try {
    while (next < count || pending.size > 0) {
      runSignal.throwIfAborted();
      for (; next < count && pending.size < maxPending; next++) {
        pending.set(next, markHandled(indexed(next, run(next, runSignal))));
      }
      const [first] = pending.values();
      const candidates = order === 'input' ? [first!] : pending.values();
      const done = await Promise.race([aborted, ...candidates]);
      pending.delete(done.index);
      yield done;
    }
  } finally {
    unwanted.abort();
  }
}

async function indexed<Result>(index: number, result: Promise<Result>): Promise<IndexedResult<Result>> {
  return { index, result: await result };
}

/** A failure that comes before anyone waits for it, or when nobody does any more, is not unhandled. */
function markHandled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
