/** Waits for work, but no longer than the given time; what it throws is left to it. */
export async function withinTime(work: Promise<unknown>, limitMs: number): Promise<void> {
  const { promise: isOver, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, limitMs);
  await Promise.race([Promise.allSettled([work]), isOver]);
  clearTimeout(timer);
}
