import { afterEach, describe, expect, test } from 'bun:test';
import { plainFrame } from '../query/fixtures/plainFrame';
import type { SourceRequest } from '../query/SourceClient';
import { FakeGrafana } from './fixtures/FakeGrafana';
import { GrafanaClient } from './GrafanaClient';

const QUERY_PATH = '/api/ds/query';
const TIME_LIMIT_MS = 100;

const FRAME = {
  schema: {
    refId: 'A',
    fields: [
      { name: 'Time', type: 'time' },
      { name: 'up', type: 'number', labels: { job: 'node' }, config: { unit: 'short' } },
    ],
  },
  data: {
    values: [
      [1000, 2000],
      [1, null],
    ],
  },
};

const REQUEST: SourceRequest = {
  source: {
    datasource: { uid: 'prom', type: 'prometheus' },
    query: { expr: 'up', refId: 'X', datasource: { uid: 'secret' } },
  },
  fromMs: 1000,
  toMs: 2000,
  intervalMs: 1000,
  maxDataPoints: 2,
  orgId: 7,
  user: undefined,
};

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const result = (body: unknown, status = 200) => json({ results: { A: body } }, status);
const untilAborted = new AbortController().signal;

let grafana: FakeGrafana | undefined;
afterEach(() => grafana?.close());

function clientOf(answers: ConstructorParameters<typeof FakeGrafana>[0], token: string | undefined = 'glsa_1') {
  grafana = new FakeGrafana(answers);
  return { grafana, client: new GrafanaClient({ appUrl: grafana.appUrl, token, orgId: 7 }, TIME_LIMIT_MS) };
}

describe('GrafanaClient', () => {
  test('asks with its token, its organization, and the data source that was checked', async () => {
    const { client, grafana } = clientOf({ [QUERY_PATH]: result({ status: 200, frames: [FRAME] }) });

    const frames = await client.queryRange(REQUEST, untilAborted);

    expect(frames.map(plainFrame)).toEqual([
      {
        refId: 'A',
        fields: [
          { name: 'Time', type: 'time', values: [1000, 2000] },
          {
            name: 'up',
            type: 'number',
            labels: { job: 'node' },
            config: { unit: 'short' },
            values: [1, NaN],
          },
        ],
      },
    ]);
    const [request] = grafana.requests;
    expect(request?.headers.get('authorization')).toBe('Bearer glsa_1');
    expect(request?.headers.get('x-grafana-org-id')).toBe('7');
    expect(request?.body).toEqual({
      from: '1000',
      to: '2000',
      queries: [
        { expr: 'up', refId: 'A', intervalMs: 1000, maxDataPoints: 2, datasource: { uid: 'prom', type: 'prometheus' } },
      ],
    });
  });

  test.each([
    { name: 'no frames', answer: result({ status: 200, frames: [] }) },
    { name: 'no list of frames', answer: result({ status: 200 }) },
  ])('answers nothing for $name', async ({ answer }) => {
    const { client } = clientOf({ [QUERY_PATH]: answer });

    expect(await client.queryRange(REQUEST, untilAborted)).toEqual([]);
  });

  test.each([
    {
      name: 'SourceQueryError',
      answer: result({ error: 'parse error: unclosed parenthesis.', status: 400 }, 400),
      message: 'The data source "prom" answered with an error: parse error: unclosed parenthesis.',
    },
    { name: 'SourceQueryError', answer: json({ message: 'bad request data' }, 400), message: /bad request data/ },
    {
      name: 'SourceFailedError',
      answer: result({ error: 'dial tcp: connection refused', status: 502 }, 400),
      message: 'The data source "prom" failed: dial tcp: connection refused.',
    },
    {
      name: 'SourceNotFoundError',
      answer: json({ message: 'Data source not found' }, 404),
      message: /no data source "prom" in organization 7/,
    },
    {
      name: 'TokenRefusedError',
      answer: json({ message: 'Invalid API key' }, 401),
      message: /refused Presage's token/,
    },
    {
      name: 'MissingPermissionError',
      answer: json({ message: 'Access denied' }, 403),
      message: /may not query data sources/,
    },
    {
      name: 'GrafanaFailedError',
      answer: json({ message: 'Query data error' }, 500),
      message: 'Grafana answered with status 500: Query data error.',
    },
    { name: 'NotGrafanaError', answer: () => new Response('<html>'), message: /something else than Grafana's JSON/ },
    { name: 'NotGrafanaError', answer: () => Response.redirect('http://127.0.0.1:9/login'), message: /status 302/ },
    { name: 'GrafanaFailedError', answer: json({ results: {} }), message: /no result and no reason/ },
    { name: 'MalformedFrameError', answer: result({ status: 200, frames: [{}] }), message: /can't be read/ },
    {
      name: 'SourceSlowError',
      answer: () => new Promise<Response>(() => undefined),
      message: /didn't answer within 100 ms/,
    },
  ])('says $name: $message', async ({ name, answer, message }) => {
    const { client } = clientOf({ [QUERY_PATH]: answer });

    const failure = client.queryRange(REQUEST, untilAborted);

    await expect(failure).rejects.toMatchObject({ name, remedy: expect.stringMatching(/\w/) });
    await expect(failure).rejects.toThrow(message);
  });

  test('calls the data source by the name that people know, and keeps that from Grafana', async () => {
    const { client, grafana } = clientOf({ [QUERY_PATH]: json({ message: 'Data source not found' }, 404) });
    const datasource = { ...REQUEST.source.datasource, name: 'Production metrics' };

    const failure = client.queryRange({ ...REQUEST, source: { ...REQUEST.source, datasource } }, untilAborted);

    await expect(failure).rejects.toThrow('no data source "Production metrics" in organization 7');
    expect(grafana.requests[0]?.body).toMatchObject({ queries: [{ datasource: { uid: 'prom', type: 'prometheus' } }] });
  });

  test('says that there is no token before it asks', async () => {
    const { client, grafana } = clientOf({}, '');

    await expect(client.queryRange(REQUEST, untilAborted)).rejects.toMatchObject({ name: 'MissingTokenError' });
    expect(grafana.requests).toEqual([]);
  });

  test.each(['http://127.0.0.1:9/', 'not an address'])('says that nothing answers at %s', async (appUrl) => {
    const client = new GrafanaClient({ appUrl, token: 'glsa_1', orgId: 7 });

    await expect(client.queryRange(REQUEST, untilAborted)).rejects.toMatchObject({ name: 'GrafanaUnreachableError' });
  });

  test('stops with the reason of who asked', async () => {
    const { client } = clientOf({ [QUERY_PATH]: () => new Promise<Response>(() => undefined) });
    const controller = new AbortController();

    const failure = client.queryRange(REQUEST, controller.signal);
    controller.abort(new Error('The dashboard was closed.'));

    await expect(failure).rejects.toThrow('The dashboard was closed.');
  });
});
