import { describe, expect, test } from 'bun:test';
import { AllowList } from './AllowList';
import { closedAfterEach } from './fixtures/closedAfterEach';
import { connectorTo, toLoopback } from './fixtures/connectorTo';
import { LoopbackServer } from './fixtures/LoopbackServer';
import { RecordingPools } from './fixtures/RecordingPools';
import { GuardedConnector } from './GuardedConnector';
import type { Resolve } from './Resolve';

const started = closedAfterEach();

describe('an exchange', () => {
  test('carries method, path, query, headers and body, under the name of the host', async () => {
    const server = await started(
      LoopbackServer.http(async (request, response) => {
        const body: Uint8Array[] = [];
        for await (const chunk of request) {
          body.push(chunk);
        }
        const { method, url, headers } = request;
        response.setHeader('x-answer', ['one', 'two']);
        response.writeHead(202).end(JSON.stringify({ method, url, headers, body: Buffer.concat(body).toString() }));
      })
    );
    const send = connectorTo([server.port]);

    const answer = await send(`http://Deploy.Test.:${server.port}/scale/a%20b?by=2#part`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' },
      body: '{"unit":"µ"}',
    });

    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-answer')).toBe('one, two');
    expect(JSON.parse(answer.body)).toEqual({
      method: 'PATCH',
      url: '/scale/a%20b?by=2',
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'msg_1',
        'content-length': '13',
        host: `deploy.test:${server.port}`,
        connection: 'keep-alive',
      },
      body: '{"unit":"µ"}',
    });
  });

  test.each(['GET', 'HEAD', 'DELETE', 'PUT'])('works with %s and no body', async (method) => {
    const server = await started(LoopbackServer.http((request, response) => response.end(request.method)));
    const send = connectorTo([server.port]);

    const answer = await send(`http://127.0.0.1:${server.port}/`, { method, body: '' });

    expect(answer).toMatchObject({ status: 200, body: method === 'HEAD' ? '' : method });
  });

  test.each([301, 302, 303, 307, 308])('ends at a redirect with status %d', async (status) => {
    const inside = await started(LoopbackServer.http((_, response) => response.end('secret')));
    const server = await started(
      LoopbackServer.http((_, response) => {
        response.writeHead(status, { location: `http://127.0.0.1:${inside.port}/` }).end('over there');
      })
    );
    const send = connectorTo([server.port, inside.port]);

    expect(await send(`http://127.0.0.1:${server.port}/`)).toMatchObject({ status, body: 'over there' });
    expect(inside.sockets).toEqual([]);
  });

  test('uses no proxy', async () => {
    const proxy = await started(LoopbackServer.raw((socket) => socket.destroy()));
    const server = await started(LoopbackServer.http((_, response) => response.end('direct')));
    const send = connectorTo([server.port]);
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'];
    const before = { ...process.env };
    names.forEach((name) => (process.env[name] = `http://127.0.0.1:${proxy.port}`));
    process.env.NODE_USE_ENV_PROXY = '1';
    try {
      expect(await send(`http://deploy.test:${server.port}/`)).toMatchObject({ body: 'direct' });
    } finally {
      [...names, 'NODE_USE_ENV_PROXY'].forEach((name) => delete process.env[name]);
      Object.assign(process.env, before);
    }
    expect(proxy.sockets).toEqual([]);
  });

  test('keeps its connection for the next one', async () => {
    const server = await started(LoopbackServer.http((_, response) => response.end('ok')));
    let resolved = 0;
    const send = connectorTo([server.port], { resolve: (host) => (resolved++, toLoopback(host)) });

    for (let i = 0; i < 5; i++) {
      await send(`http://deploy.test:${server.port}/`);
    }

    expect(server.sockets).toHaveLength(1);
    expect(resolved).toBe(1);
  });
});

describe('a name that resolves to something else later', () => {
  test('is refused for the new connection', async () => {
    const answers = ['8.8.8.8', '127.0.0.1', '169.254.169.254', '8.8.4.4'];
    const pools = new RecordingPools();
    const resolve: Resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const connector = new GuardedConnector({ allowList: AllowList.parse(['rebound.example']), pools, resolve });
    const request = { method: 'POST', url: 'http://rebound.example/', headers: {}, body: '' };
    const send = () =>
      connector
        .send(request, { timeoutMs: 5_000, signal: new AbortController().signal })
        .catch((error: Error) => error.name);

    const outcomes = [await send(), await send(), await send(), await send()];

    expect(outcomes).toEqual([
      'TargetUnreachableError',
      'AddressNotAllowedError',
      'AddressNotAllowedError',
      'TargetUnreachableError',
    ]);
    expect(pools.connections).toEqual(['8.8.8.8 80', '8.8.4.4 80']);
  });

  test('is not asked for again between the check and the connection', async () => {
    const server = await started(LoopbackServer.http((_, response) => response.end('named')));
    let resolved = 0;
    // The second answer would be let through by nothing.
    const send = connectorTo([server.port], {
      resolve: async () => [{ address: resolved++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    });

    expect(await send(`http://deploy.test:${server.port}/`)).toMatchObject({ body: 'named' });
    expect(resolved).toBe(1);
    server.sockets.forEach((socket) => socket.destroy());
    await Bun.sleep(20);
    await expect(send(`http://deploy.test:${server.port}/`)).rejects.toMatchObject({ name: 'AddressNotAllowedError' });
  });
});

test('an exchange ends where its caller ends it, before or in the middle', async () => {
  const server = await started(LoopbackServer.raw(() => undefined));
  const send = connectorTo([server.port]);
  const url = `http://127.0.0.1:${server.port}/`;
  const reason = new Error('stopping');

  await expect(send(url, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(server.sockets).toEqual([]);

  const controller = new AbortController();
  const exchange = send(url, {}, { signal: controller.signal });
  setTimeout(() => controller.abort(reason), 20);
  await expect(exchange).rejects.toBe(reason);
});
