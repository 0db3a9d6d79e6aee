import type { Samples } from '../../../pkg/series/Samples';
import type { HistoryRequest } from './buildHistoryRequests';
import { findSource } from './findSource';
import { joinSamples } from './joinSamples';
import { listSeries } from './listSeries';
import { runQuery } from './runQuery';
import { toSamples } from './toSamples';

/**
 * Asks every data source for its part of the history; the sources side by side, the chunks of one after the other.
 * @returns samples by the key that `listSeries` gives the same series in the panel's own data
 * @throws {SourceMissingError | SourceSlowError | HistoryQueryError}
 */
export async function queryHistory(
  requests: readonly HistoryRequest[],
  signal: AbortSignal
): Promise<ReadonlyMap<string, Samples>> {
  const answers = await Promise.all(requests.map((request) => querySource(request, signal)));
  return new Map(answers.flatMap((answer) => [...answer]));
}

async function querySource({ datasource, chunks }: HistoryRequest, signal: AbortSignal): Promise<Map<string, Samples>> {
  const source = await findSource(datasource, chunks[0]?.scopedVars);
  const parts = new Map<string, [Samples, ...Samples[]]>();
  for (const chunk of chunks) {
    const frames = await runQuery(source, chunk, signal);
    for (const series of listSeries(frames)) {
      const samples = toSamples(series, series.field.name);
      const earlier = parts.get(series.key);
      if (earlier === undefined) {
        parts.set(series.key, [samples]);
      } else {
        earlier.push(samples);
      }
    }
  }
  return new Map([...parts].map(([key, samples]) => [key, joinSamples(samples)]));
}
