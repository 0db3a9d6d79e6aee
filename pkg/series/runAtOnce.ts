/** Runs work that stops now and then to its end in one go, where nothing else waits for the thread. */
export function runAtOnce<Result>(work: Generator<void, Result, void>): Result {
  let step = work.next();
  while (step.done !== true) {
    step = work.next();
  }
  return step.value;
}
