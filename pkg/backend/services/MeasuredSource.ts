import type { SourceClient, SourceRequest } from '../../query/SourceClient';
import type { Frame } from '../../series/Frame';
import type { Metrics } from '../metrics/Metrics';

/** Takes the time of every request to a wrapped data source. */
export class MeasuredSource implements SourceClient {
  readonly #source: SourceClient;
  readonly #metrics: Metrics;

  constructor(source: SourceClient, metrics: Metrics) {
    this.#source = source;
    this.#metrics = metrics;
  }

  async queryRange(request: SourceRequest, signal: AbortSignal): Promise<Frame[]> {
    const stopClock = this.#metrics.startSourceRequest();
    try {
      return await this.#source.queryRange(request, signal);
    } finally {
      stopClock();
    }
  }
}
