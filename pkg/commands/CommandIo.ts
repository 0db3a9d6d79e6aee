import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & {
    /** Whether a person watches it; absent where it is no terminal. */
    readonly isTTY?: boolean;
  };
}
