import { describe, expect, test } from 'bun:test';
import { closedAfterEach } from './fixtures/closedAfterEach';
import { connectorTo } from './fixtures/connectorTo';
import { AUTHORITY, LoopbackServer } from './fixtures/LoopbackServer';

const started = closedAfterEach();

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
