import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { PresageError } from '../../series/PresageError';
import { AllowList } from './AllowList';
import { readRefusedRequests } from './fixtures/readRefusedRequests';
import { RecordingPools } from './fixtures/RecordingPools';
import { GuardedConnector } from './GuardedConnector';
import { isPublicAddress } from './isPublicAddress';
import { parseAddress } from './parseAddress';

const LEAST_SPELLINGS = 120;

const { allowedHosts, refusals } = readRefusedRequests();

function recordingConnector(addresses: readonly string[]) {
  const pools = new RecordingPools();
  const resolved: string[] = [];
  const connector = new GuardedConnector({
    allowList: AllowList.parse(allowedHosts),
    pools,
    resolve: async (host) => {
      resolved.push(host);
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
  const send = (url: string) =>
    connector
      .send(
        { method: 'POST', url, headers: {}, body: '{}' },
        { timeoutMs: 5_000, signal: new AbortController().signal }
      )
      .catch((error: unknown) => error);
  return { send, pools, resolved };
}

describe('refused requests', () => {
  test('are many', () => {
    expect(refusals.length).toBeGreaterThan(LEAST_SPELLINGS);
  });

  test.each(refusals)('$line', async ({ url, addresses, error }) => {
    const { send, pools, resolved } = recordingConnector(addresses);

    const refusal = await send(url);

    expect(refusal).toMatchObject({ name: error, remedy: expect.stringMatching(/\w{3}/) });
    expect(pools.connections).toEqual([]);
    expect(resolved).toHaveLength(addresses.length === 0 ? 0 : 1);
  });
});

describe('requests that are let through', () => {
  test.each([
    ['http://allowed.example/', ['8.8.8.8'], ['8.8.8.8 80']],
    ['http://ALLOWED.Example./', ['8.8.8.8'], ['8.8.8.8 80']],
    ['https://a.wild.example/', ['2606:4700::1111'], ['2606:4700::1111 443']],
    ['https://a.b.wild.example/', ['1.1.1.1', '2606:4700::1111'], ['1.1.1.1 443', '2606:4700::1111 443']],
    ['https://ported.example:8443/', ['1.1.1.1'], ['1.1.1.1 8443']],
    ['https://ported.example:8443/', ['203.0.113.7'], ['203.0.113.7 8443']],
    ['http://203.0.113.7/', [], ['203.0.113.7 80']],
    ['http://[::ffff:203.0.113.7]/', [], ['::ffff:cb00:7107 80']],
    ['https://198.51.100.200/', [], ['198.51.100.200 443']],
  ])('%s at %p', async (url, addresses, connections) => {
    const { send, pools } = recordingConnector(addresses);

    expect(await send(url)).toMatchObject({ name: 'TargetUnreachableError' });
    expect(pools.connections).toEqual(connections);
  });
});

describe('whatever is asked for', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'http:',
      'https:',
      'ftp:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '#',
      '?',
      '[',
      ']',
      '.',
      '%',
      '%00',
      '::',
      '::ffff:',
      '80',
      '\n',
      ' '
    ),
    fc.constantFrom(
      'allowed.example',
      'wild.example',
      'evil.test',
      'localhost',
      '127.0.0.1',
      '127',
      '0x7f',
      '203.0.113.7',
      '１',
      '。'
    ),
    fc.string({ unit: 'binary', maxLength: 4 })
  );
  const url = fc
    .tuple(
      fc.constantFrom('', 'http://', 'https://', 'http://allowed.example', 'https://a.wild.example'),
      fc.array(part, { maxLength: 8 })
    )
    .map(([start, parts]) => start + parts.join(''));
  const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom('127.0.0.1', '::1', '8.8.8.8', '203.0.113.7'));

  test('connections are opened to allowed and checked addresses only', async () => {
    let connected = 0;
    await fc.assert(
      fc.asyncProperty(url, fc.array(address, { minLength: 1, maxLength: 3 }), async (asked, addresses) => {
        const { send, pools, resolved } = recordingConnector(addresses);

        const outcome = await send(asked);

        connected += pools.connections.length;
        expect(outcome).toBeInstanceOf(PresageError);
        expect(resolved.every((host) => host === 'allowed.example' || host.endsWith('.wild.example'))).toBe(true);
        for (const connection of pools.connections) {
          const to = parseAddress(connection.split(' ')[0] ?? '') ?? expect.unreachable();
          expect(
            isPublicAddress(to) || to.toString() === '203.0.113.7' || to.toString().startsWith('198.51.100.')
          ).toBe(true);
        }
      }),
      { numRuns: 3_000 }
    );
    expect(connected).toBeGreaterThan(0);
  });
});
