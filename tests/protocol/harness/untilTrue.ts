const POLL_MS = 25;

/** Longer than the lease of a delivery whose process was killed. */
const LIMIT_MS = 40_000;

/** Waits for something to become true. @throws {Error} where it does not within 40 seconds */
export async function untilTrue(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const endMs = performance.now() + LIMIT_MS;
  while (!(await isTrue())) {
    if (performance.now() > endMs) {
      throw new Error(`Waited in vain for ${what}.`);
    }
    await Bun.sleep(POLL_MS);
  }
}
