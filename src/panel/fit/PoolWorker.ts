import type { FitMessage } from '../../../pkg/query/fits/FitMessage';
import type { OnFitProgress } from '../../../pkg/query/Forecaster';
import { WorkerFailedError } from './errors/WorkerFailedError';

type ProgressMessage = Extract<FitMessage, { kind: 'progress' }>;

/** A Web Worker that answers one request at a time. */
export class PoolWorker<Request, Reply extends { readonly kind: string }> {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** @throws {WorkerFailedError} where the worker can't be loaded */
  run(request: Request, onProgress?: OnFitProgress): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<ProgressMessage | Reply>) =>
        isProgress(data) ? onProgress?.(data.progress) : resolve(data);
      this.#worker.onerror = (event) => reject(new WorkerFailedError(event.message ?? ''));
      this.#worker.postMessage(request);
    });
  }

  kill(): void {
    this.#worker.terminate();
  }
}

function isProgress(message: { readonly kind: string }): message is ProgressMessage {
  return message.kind === 'progress';
}
