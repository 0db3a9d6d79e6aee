import { describe, expect, test } from 'bun:test';
import type { Socket } from 'node:net';
import { closedAfterEach } from './fixtures/closedAfterEach';
import { connectorTo } from './fixtures/connectorTo';
import { LoopbackServer } from './fixtures/LoopbackServer';

const started = closedAfterEach();

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
