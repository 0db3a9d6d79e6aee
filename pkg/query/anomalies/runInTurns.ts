/** How long a thread may be kept from its other work. */
const TURN_MS = 20;

/**
 * Runs work that stops now and then, and lets the thread do other things in between.
 * @returns what the work returns
 * @throws the signal's reason where it aborts; what the work throws
 */
export async function runInTurns<Result>(work: Generator<void, Result, void>, signal: AbortSignal): Promise<Result> {
  let turnEndsMs = performance.now() + TURN_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done === true) {
      return step.value;
    }
    if (performance.now() > turnEndsMs) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turnEndsMs = performance.now() + TURN_MS;
    }
  }
}
