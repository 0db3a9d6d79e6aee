import type { FitMessage, FitReply, FitRequest } from '../../../pkg/query/fits/FitMessage';
import type { OnFitProgress } from '../../../pkg/query/Forecaster';
import { WorkerFailedError } from './errors/WorkerFailedError';

/** A Web Worker that runs one fit at a time. */
export class FitWorker {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** @throws {WorkerFailedError} where the worker can't be loaded */
  run(request: FitRequest, onProgress?: OnFitProgress): Promise<FitReply> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<FitMessage>) =>
        data.kind === 'progress' ? onProgress?.(data.progress) : resolve(data);
      this.#worker.onerror = (event) => reject(new WorkerFailedError(event.message ?? ''));
      this.#worker.postMessage(request);
    });
  }

  kill(): void {
    this.#worker.terminate();
  }
}
