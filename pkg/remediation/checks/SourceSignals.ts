import { fetchSeries } from '../../query/fetchSeries';
import type { SourceClient } from '../../query/SourceClient';
import type { SignalReader, SignalRequest, SignalSeries } from './SignalReader';

/** Reads signals from data sources through Grafana. */
export class SourceSignals implements SignalReader {
  readonly #sourceFor: (orgId: number) => SourceClient;

  constructor(sourceFor: (orgId: number) => SourceClient) {
    this.#sourceFor = sourceFor;
  }

  async read({ orgId, signals, range, intervalMs, user }: SignalRequest, signal: AbortSignal): Promise<SignalSeries> {
    const client = this.#sourceFor(orgId);
    const fromMs = Math.floor(range.fromMs / intervalMs) * intervalMs;
    const read = signals.map(async ({ name, source }) => {
      const request = { source, range: { fromMs, toMs: range.toMs }, intervalMs, orgId, user };
      const series = await fetchSeries(client, request, signal);
      return [name, series.map(({ samples }) => samples)] as const;
    });
    return new Map(await Promise.all(read));
  }
}
