import type { FitMessage, FitReply, FitRequest } from '../../../pkg/query/fits/FitMessage';

/** Stands in for the browser's worker: answers with what `answer` gives, or never where it gives nothing. */
export class FakeWorker {
  static started: FakeWorker[] = [];
  onmessage: ((event: { data: FitMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isTerminated = false;
  readonly requests: FitRequest[] = [];
  readonly #answer: (request: FitRequest) => FitReply | undefined;

  constructor(answer: (request: FitRequest) => FitReply | undefined) {
    this.#answer = answer;
    FakeWorker.started.push(this);
  }

  postMessage(request: FitRequest): void {
    this.requests.push(request);
    const reply = this.#answer(request);
    if (reply !== undefined) {
      queueMicrotask(() => this.onmessage?.({ data: reply }));
    }
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** The part of it that a pool sees. */
  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
