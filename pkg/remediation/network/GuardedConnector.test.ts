import { afterEach, describe, expect, test } from 'bun:test';
import type { Socket } from 'node:net';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { AllowList } from './AllowList';
import type { SendOptions } from './Connector';
import { AUTHORITY, LoopbackServer } from './fixtures/LoopbackServer';
import { RecordingPools } from './fixtures/RecordingPools';
import { GuardedConnector, type GuardedConnectorOptions } from './GuardedConnector';
import type { Resolve } from './Resolve';

const servers: LoopbackServer[] = [];

afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function started(server: Promise<LoopbackServer>): Promise<LoopbackServer> {
  servers.push(await server);
  return server;
}

const toLoopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];

/** Allows 127.0.0.1 and deploy.test on the ports of the servers. */
function connectorTo(ports: readonly number[], options: Partial<GuardedConnectorOptions> = {}) {
  const hosts = ports.flatMap((port) => [`127.0.0.1:${port}`, `deploy.test:${port}`, `other.test:${port}`]);
  const connector = new GuardedConnector({ allowList: AllowList.parse(hosts), resolve: toLoopback, ...options });
  return (url: string, request: Partial<PreparedRequest> = {}, sending: Partial<SendOptions> = {}) =>
    connector.send(
      { method: 'POST', url, headers: {}, body: '{}', ...request },
      { timeoutMs: 5_000, signal: new AbortController().signal, ...sending }
    );
}

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

describe('certificates', () => {
  const answer = (_: unknown, response: { end: (text: string) => void }) => response.end('over TLS');

  const trust = { caCertificate: AUTHORITY };

  test('of a trusted authority are taken for their names and addresses', async () => {
    const server = await started(LoopbackServer.https(answer));
    const send = connectorTo([server.port]);
    const urls = [`https://deploy.test:${server.port}/`, `https://127.0.0.1:${server.port}/`];

    for (const url of urls) {
      expect(await send(url, {}, trust)).toMatchObject({ status: 200, body: 'over TLS' });
    }
  });

  test('of an authority that one request trusts are taken for that request only', async () => {
    const server = await started(LoopbackServer.https(answer));
    const send = connectorTo([server.port]);
    const url = `https://deploy.test:${server.port}/`;
    const trusting = () => send(url, {}, trust);

    expect(await trusting()).toMatchObject({ status: 200, body: 'over TLS' });
    await expect(send(url)).rejects.toMatchObject({ name: 'CertificateRefusedError' });
    expect(await trusting()).toMatchObject({ status: 200 });
  });

  test.each(['no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
    'are not taken where the authority is %j',
    async (caCertificate) => {
      const server = await started(LoopbackServer.https(answer));
      const url = `https://deploy.test:${server.port}/`;
      const sent = connectorTo([server.port])(url, {}, { caCertificate });

      await expect(sent).rejects.toThrow('deploy.test');
    }
  );

  test('of another name are refused, on a connection of their own', async () => {
    const server = await started(LoopbackServer.https(answer));
    const send = connectorTo([server.port]);
    await send(`https://deploy.test:${server.port}/`, {}, trust);

    await expect(send(`https://other.test:${server.port}/`, {}, trust)).rejects.toMatchObject({
      name: 'CertificateRefusedError',
      message: expect.stringContaining('other.test'),
    });
  });

  test('of an unknown authority are refused', async () => {
    const server = await started(LoopbackServer.https(answer));

    await expect(connectorTo([server.port])(`https://deploy.test:${server.port}/`)).rejects.toMatchObject({
      name: 'CertificateRefusedError',
    });
  });

  test('are asked for, where something answers in plain text', async () => {
    const server = await started(LoopbackServer.raw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')));

    await expect(connectorTo([server.port])(`https://deploy.test:${server.port}/`)).rejects.toMatchObject({
      name: 'TargetUnreachableError',
    });
  });
});

describe('receivers that misbehave', () => {
  /** Writes something again and again until the connection ends. */
  const dripping = (first: string, drop: string) => (socket: Socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(drop), 5);
    socket.on('close', () => clearInterval(timer));
  };

  test.each<[name: string, answer: (socket: Socket) => void, error: string]>([
    ['one that never answers', () => undefined, 'TargetSlowError'],
    ['a body that drips', dripping('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n', 'a'), 'TargetSlowError'],
    [
      'chunks that drip',
      dripping('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', '1\r\na\r\n'),
      'TargetSlowError',
    ],
    ['headers that drip', dripping('HTTP/1.1 200 OK\r\n', 'a: b\r\n'), 'TargetSlowError'],
    ['a status line that drips', dripping('HTTP/1.1 200 ', 'O'), 'TargetSlowError'],
    ['early hints for ever', dripping('', 'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n'), 'TargetSlowError'],
    ['one that resets', (socket) => socket.resetAndDestroy(), 'TargetUnreachableError'],
    ['one that hangs up', (socket) => socket.end(), 'TargetUnreachableError'],
    [
      'a body that is cut off',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc'),
      'TargetUnreachableError',
    ],
    ['another protocol', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), 'TargetUnreachableError'],
    [
      'a switch of protocols',
      (socket) => socket.write('HTTP/1.1 101 Go\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      'TargetUnreachableError',
    ],
    [
      'headers without end',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\n${`x: ${'a'.repeat(1_000)}\r\n`.repeat(500)}`),
      'TargetUnreachableError',
    ],
    [
      'two lengths',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'),
      'TargetUnreachableError',
    ],
  ])('%s', async (_, answer, error) => {
    const server = await started(LoopbackServer.raw(answer));
    const send = connectorTo([server.port]);

    await expect(
      send(`http://127.0.0.1:${server.port}/`, {}, error === 'TargetSlowError' ? { timeoutMs: 80 } : {})
    ).rejects.toMatchObject({
      name: error,
      remedy: expect.stringContaining('Check'),
    });
  });

  test('a huge body is read to 64 KiB and its connection closed', async () => {
    const closed = Promise.withResolvers<void>();
    const server = await started(
      LoopbackServer.raw((socket) => {
        socket.on('close', () => closed.resolve());
        const flood = () => {
          while (!socket.destroyed && socket.write('x'.repeat(16_384))) {
            // Until the other side takes no more.
          }
        };
        socket.on('drain', flood);
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        flood();
      })
    );

    const { status, body } = await connectorTo([server.port])(`http://127.0.0.1:${server.port}/`);

    expect(status).toBe(200);
    expect(body).toBe('x'.repeat(65_536));
    await closed.promise;
  });

  test('a resolver that hangs counts as slow', async () => {
    const send = connectorTo([8_080], { resolve: () => new Promise(() => undefined) });

    await expect(send('http://deploy.test:8080/', {}, { timeoutMs: 50 })).rejects.toMatchObject({
      name: 'TargetSlowError',
    });
  });

  test("a port where nothing listens can't be reached", async () => {
    const server = await started(LoopbackServer.raw(() => undefined));
    const send = connectorTo([server.port]);
    server.close();

    await expect(send(`http://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ name: 'TargetUnreachableError' });
  });

  test("a name without addresses can't be reached", async () => {
    const send = connectorTo([80], { resolve: async () => [] });

    await expect(send('http://deploy.test/')).rejects.toMatchObject({ name: 'TargetUnreachableError' });
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
