import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { UpstreamError } from './errors/UpstreamError';
import type { RangeQuery } from './RangeQuery';
import { RemoteSource } from './RemoteSource';

const query: RangeQuery = { refId: 'A', expression: 'up', legendFormat: '', fromMs: 0, toMs: 60_000, stepMs: 30_000 };
const signal = new AbortController().signal;

const matrix = {
  status: 'success',
  data: {
    resultType: 'matrix',
    result: [
      {
        metric: { __name__: 'up', job: 'node' },
        values: [
          [0, '1'],
          [30.5, '+Inf'],
          [60, 'NaN'],
        ],
      },
    ],
  },
};

const streams = {
  data: {
    resultType: 'streams',
    result: [
      { stream: { level: 'info' }, values: [['1000000', 'first']] },
      { stream: { level: 'error' }, values: [['3000000', 'second']] },
    ],
  },
};

let server: Bun.Server<undefined>;
let asked: URLSearchParams | undefined;

beforeAll(() => {
  server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    routes: {
      '/prometheus': (request) => {
        asked = new URL(request.url).searchParams;
        return Response.json(matrix);
      },
      '/loki': () => Response.json(streams),
      '/broken': () => new Response('parse error', { status: 400 }),
    },
  });
});

afterAll(() => server.stop(true));

function source(path: string): RemoteSource {
  return new RemoteSource(`http://127.0.0.1:${server.port}${path}`);
}

describe('RemoteSource', () => {
  test('asks in seconds and reads a matrix', async () => {
    const [frame] = await source('/prometheus').queryRange(query, signal);

    expect(Object.fromEntries(asked ?? [])).toEqual({ query: 'up', start: '0', end: '60', step: '30' });
    expect([...(frame?.fields[0]?.values ?? [])]).toEqual([0, 30_500, 60_000]);
    expect([...(frame?.fields[1]?.values ?? [])]).toEqual([1, Infinity, NaN]);
    expect(frame?.fields[1]?.labels).toEqual({ __name__: 'up', job: 'node' });
  });

  test('reads log lines, newest first', async () => {
    const [frame] = await source('/loki').queryRange(query, signal);

    expect([...(frame?.fields[0]?.values ?? [])]).toEqual([3, 1]);
    expect(frame?.fields[1]?.values).toEqual(['second', 'first']);
  });

  test('passes on what a server says against the query', () => {
    expect(source('/broken').queryRange(query, signal)).rejects.toThrow(/400 parse error/);
  });

  test('says that nothing answers', () => {
    const nowhere = new RemoteSource('http://127.0.0.1:1/api');

    expect(nowhere.queryRange(query, signal)).rejects.toThrow(UpstreamError);
  });
});
