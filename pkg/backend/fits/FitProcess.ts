import type { FitMessage, FitReply, FitRequest } from '../../query/fits/FitMessage';
import type { OnFitProgress } from '../../query/Forecaster';

interface Waiting {
  readonly resolve: (reply: FitReply) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnFitProgress | undefined;
}

/** A fit needs no secret of Grafana's. */
const ENVIRONMENT = {
  // Windows starts no process without it.
  SystemRoot: process.env['SystemRoot'],
  // Ends a fit that hangs, and so can't see that its parent was killed: on Linux the kernel does; Windows does by
  // itself.
  BUN_FEATURE_FLAG_NO_ORPHANS: '1',
};

/**
 * A process that runs one fit at a time. A process and not a worker thread: a thread in a WASM loop can't be stopped.
 */
export class FitProcess {
  readonly #child: Bun.Subprocess<'ignore', 'ignore', 'inherit'>;
  #waiting: Waiting | undefined;
  #hasEnded = false;

  /** @param command the executable and the arguments that make it a fit process */
  constructor(command: readonly string[]) {
    this.#child = Bun.spawn([...command], {
      env: ENVIRONMENT,
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'inherit',
      windowsHide: true,
      serialization: 'advanced',
      ipc: (message: FitMessage) => this.#hear(message),
      onExit: (_child, exitCode, signal) => {
        this.#hasEnded = true;
        this.#waiting?.reject(
          new Error(`The process ended with ${signal === null ? `code ${exitCode}` : 'a signal'}.`)
        );
      },
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** @throws {Error} where the process ends before it answers */
  run(request: FitRequest, onProgress?: OnFitProgress): Promise<FitReply> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, onProgress };
      this.#child.send(request);
    });
  }

  /** Lets the process keep Presage alive or not, as it works or waits. */
  setBusy(isBusy: boolean): void {
    if (isBusy) {
      this.#child.ref();
    } else {
      this.#child.unref();
    }
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #hear(message: FitMessage): void {
    if (message.kind === 'progress') {
      this.#waiting?.onProgress?.(message.progress);
    } else {
      this.#waiting?.resolve(message);
    }
  }
}
