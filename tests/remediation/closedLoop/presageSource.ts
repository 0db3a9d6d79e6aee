import { decodeFrame } from '../../../pkg/backend/frames/decodeFrame';
import { type Source, SourceFailure } from '../../protocol/harness/FakeGrafana';
import type { SourceSeries } from '../../protocol/harness/grafanaFrame';
import { sendQueries } from '../../protocol/harness/queryPlugin';
import type { PluginProcess } from '../../protocol/harness/PluginProcess';

interface WrappedQuery {
  readonly source: { readonly datasource: { readonly uid: string }; readonly query: object };
}

/** The Presage data source as a source of the fake Grafana: asked through the data source's own process. */
export function presageSource(plugin: () => PluginProcess): Source {
  return async ({ query, fromMs, toMs }) => {
    const { source, ...settings } = query as Record<string, unknown> & WrappedQuery;
    const { responses } = await sendQueries(plugin(), [
      { source: source.datasource.uid, sourceQuery: source.query, fromMs, toMs, settings },
    ]);
    const response = responses['A'];
    if (response === undefined || response.error !== '') {
      throw new SourceFailure(response?.status ?? 500, response?.error ?? 'no answer');
    }
    return response.frames.map(decodeFrame).map(({ fields: [time, value] }): SourceSeries => {
      if (time?.type !== 'time' || value?.type !== 'number') {
        throw new TypeError('A frame of verdicts has a time and a number.');
      }
      return { name: value.name, labels: value.labels, timesMs: [...time.values], values: [...value.values] };
    });
  };
}
