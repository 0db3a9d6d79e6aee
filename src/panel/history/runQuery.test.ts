import { type DataQueryResponse, type DataSourceApi, LoadingState } from '@grafana/data';
import { NEVER, type Observable, concat, of, throwError } from 'rxjs';
import { makeFrame } from '../testing/makeFrame';
import { makeRequest } from '../testing/makeRequest';
import { runQuery } from './runQuery';

const frame = (refId: string) => makeFrame({ refId, timesMs: [1], values: [2] });

function sourceThat(answer: Observable<DataQueryResponse> | Promise<DataQueryResponse>): DataSourceApi {
  return { name: 'Prometheus', query: () => answer } as unknown as DataSourceApi;
}

const run = (source: DataSourceApi, signal = new AbortController().signal) => runQuery(source, makeRequest(0), signal);

describe('runQuery', () => {
  test.each([
    ['a promise', Promise.resolve({ data: [frame('A')] })],
    ['an observable', of({ data: [frame('A')] })],
  ])('takes the frames out of %s', async (_what, answer) => {
    expect((await run(sourceThat(answer))).map(({ refId }) => refId)).toEqual(['A']);
  });

  test('keeps the last packet of each key', async () => {
    const answer = of(
      { data: [frame('old')], key: 'A', state: LoadingState.Streaming },
      { data: [frame('B')], key: 'B', state: LoadingState.Streaming },
      { data: [frame('A')], key: 'A', state: LoadingState.Done }
    );

    expect((await run(sourceThat(answer))).map(({ refId }) => refId)).toEqual(['A', 'B']);
  });

  test('leaves out annotations and hidden queries', async () => {
    const annotations = { ...frame('A'), meta: { dataTopic: 'annotations' } };
    const request = makeRequest(0, { targets: [{ refId: 'H', hide: true }, { refId: 'A' }] });
    const source = sourceThat(of({ data: [annotations, frame('H'), frame('A')] }));

    expect(await runQuery(source, request, new AbortController().signal)).toHaveLength(1);
  });

  test.each([
    ['fails', throwError(() => ({ data: { message: 'parse error' } }))],
    ['answers with an error', of({ data: [], errors: [{ message: 'parse error' }] })],
  ])('names a data source that %s', async (_what, answer) => {
    await expect(run(sourceThat(answer))).rejects.toMatchObject({
      name: 'HistoryQueryError',
      message: 'Prometheus could not give the history: parse error.',
    });
  });

  describe('at the time limit', () => {
    const first = (state: LoadingState) => concat(of({ data: [frame('A')], state }), NEVER);
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    test.each([
      ['says nothing', NEVER],
      ['has answered in part', first(LoadingState.Loading)],
    ])('names a data source that %s', async (_what, answer) => {
      const result = expect(run(sourceThat(answer))).rejects.toMatchObject({ name: 'SourceSlowError' });
      jest.advanceTimersByTime(60_001);
      await result;
    });

    test('takes what a stream has sent', async () => {
      const result = run(sourceThat(first(LoadingState.Streaming)));
      jest.advanceTimersByTime(60_001);

      expect(await result).toHaveLength(1);
    });
  });

  test('stops where it is no longer wanted', async () => {
    const controller = new AbortController();
    const result = run(sourceThat(NEVER), controller.signal);
    controller.abort(new Error('stale'));

    await expect(result).rejects.toThrow('stale');
  });
});
