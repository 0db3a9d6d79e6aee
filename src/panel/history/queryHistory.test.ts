import type { DataQueryRequest } from '@grafana/data';
import { setDataSourceSrv } from '@grafana/runtime';
import { makeFrame } from '../testing/makeFrame';
import { makeRequest } from '../testing/makeRequest';
import { queryHistory } from './queryHistory';

type Source = { name: string; query: (request: DataQueryRequest) => Promise<{ data: unknown[] }> };

function useSources(sources: Record<string, Source>) {
  const get = (ref: { uid: string }) =>
    sources[ref.uid] === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(sources[ref.uid]);
  setDataSourceSrv({ get } as unknown as Parameters<typeof setDataSourceSrv>[0]);
}

const answering = (name: string): Source => ({
  name,
  query: ({ range }) =>
    Promise.resolve({ data: [makeFrame({ refId: name, timesMs: [range.from.valueOf()], values: [1] })] }),
});

const signal = new AbortController().signal;

describe('queryHistory', () => {
  test('joins the chunks of each data source', async () => {
    useSources({ a: answering('A'), b: answering('B') });

    const history = await queryHistory(
      [
        { datasource: { uid: 'a' }, chunks: [makeRequest(30_000_000), makeRequest(60_000_000)] },
        { datasource: { uid: 'b' }, chunks: [makeRequest(30_000_000)] },
      ],
      signal
    );

    expect([...history.values()].map(({ timesMs }) => timesMs.length)).toEqual([2, 1]);
  });

  test('names a data source that is gone', async () => {
    useSources({});

    await expect(queryHistory([{ datasource: { uid: 'gone' }, chunks: [] }], signal)).rejects.toMatchObject({
      name: 'SourceMissingError',
      message: 'The data source "gone" was not found.',
    });
  });
});
