import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { UnwritableFileError } from './errors/UnwritableFileError';

/**
 * Writes texts as they come, the next when the last is written; no more where the reader, such as `head`, has enough.
 * @param path standard output where absent
 * @throws {UnwritableFileError}
 */
export async function writeOutput(
  texts: AsyncIterable<string> | Iterable<string>,
  path: string | undefined,
  stdout: Writable
): Promise<void> {
  const output = path === undefined ? stdout : createWriteStream(path);
  // Each write reports its own failure; an error event without a listener would end the process.
  output.on('error', () => undefined);
  for await (const text of texts) {
    const error = await settle((done) => output.write(text, done));
    if (isClosedPipe(error)) {
      return;
    }
    refuse(error, path);
  }
  if (path !== undefined) {
    refuse(await settle((done) => output.end(done)), path);
  }
}

/** @returns what the operation failed with, if it did */
function settle(operate: (done: (error?: Error | null) => void) => void): Promise<Error | null | undefined> {
  return new Promise((resolve) => operate(resolve));
}

function refuse(error: Error | null | undefined, path: string | undefined): void {
  if (error) {
    throw new UnwritableFileError(path, error);
  }
}

function isClosedPipe(error: Error | null | undefined): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
