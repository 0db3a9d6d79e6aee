import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { PresageError } from '../series/PresageError';
import { UnreadableFileError } from './errors/UnreadableFileError';

const STANDARD_INPUT = '-';

/**
 * Reads a file, or standard input.
 * @param file path, or `-` for standard input
 * @param read throws a PresageError where the content is wrong
 * @throws {UnreadableFileError} and what `read` throws
 */
export async function readFrom<Content>(
  file: string,
  stdin: Readable,
  read: (input: Readable) => Promise<Content>
): Promise<Content> {
  try {
    return await read(file === STANDARD_INPUT ? stdin : createReadStream(file));
  } catch (error) {
    throw error instanceof PresageError ? error : new UnreadableFileError(file, error);
  }
}
