import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { AllowList } from './AllowList';
import { checkHeaders } from './checkHeaders';
import { RecordingPools } from './fixtures/RecordingPools';
import { GuardedConnector } from './GuardedConnector';

const REFUSED: ReadonlyArray<readonly [name: string, value: string]> = [
  ['x', 'a\r\nhost: evil.test'],
  ['x', 'a\nhost: evil.test'],
  ['x', 'a\rhost: evil.test'],
  ['x', 'a\r\n\r\nGET / HTTP/1.1'],
  ['x', '\n'],
  ['x', 'a\u0000'],
  ['x', 'a\u007f'],
  ['x', 'a\u000b'],
  ['x', 'a\u0085b'],
  ['x', 'a\u2028b'],
  ['x', 'a\u010ahost: evil.test'],
  ['x', 'a\u560a\u560dhost: evil.test'],
  ['x', 'caf\u00e9'],
  ['', 'a'],
  ['a b', 'c'],
  ['a:b', 'c'],
  ['a\r\nhost', 'c'],
  ['a\n', 'c'],
  ['ä', 'c'],
  ['Host', 'evil.test'],
  ['host', '127.0.0.1'],
  ['Content-Length', '0'],
  ['Transfer-Encoding', 'chunked'],
  ['TRANSFER-ENCODING', 'identity'],
  ['Connection', 'upgrade'],
  ['Keep-Alive', 'timeout=1000'],
  ['Upgrade', 'h2c'],
  ['Expect', '100-continue'],
  ['TE', 'trailers'],
  ['Trailer', 'x'],
  ['Proxy-Authorization', 'Basic YTpi'],
  ['proxy-connection', 'keep-alive'],
  ['x', 'a'.repeat(20_000)],
];

describe('headers', () => {
  test.each(REFUSED)('%j: %j are refused before anything is sent', async (name, value) => {
    const pools = new RecordingPools();
    const connector = new GuardedConnector({ allowList: AllowList.parse(['127.0.0.1']), pools });
    const request = { method: 'POST', url: 'http://127.0.0.1/', headers: { [name]: value }, body: '' };

    const sent = connector.send(request, { timeoutMs: 1_000, signal: new AbortController().signal });

    await expect(sent).rejects.toMatchObject({ name: 'InvalidHeaderError' });
    expect(pools.connections).toEqual([]);
  });

  test('more than are of use are refused', () => {
    const headers = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`x-${i}`, 'a']));

    expect(() => checkHeaders(headers)).toThrow('more than 64');
  });

  test('of usual kinds are let through', () => {
    checkHeaders({
      authorization: 'Bearer abc.def-ghi_jkl~+/=',
      'content-type': 'application/json; charset="utf-8"',
      'webhook-signature': 'v1,abc= v1,def=',
      'x-tab': 'a\tb',
      empty: '',
    });
  });

  test('never let a value of more than printable ASCII through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const isPlain = [...value].every((character) => character === '\t' || (character >= ' ' && character <= '~'));
        const check = () => checkHeaders({ x: value });
        return isPlain ? (check(), true) : (expect(check).toThrow(), true);
      })
    );
  });
});

describe('requests', () => {
  test.each([
    [{ method: 'CONNECT' }, 'InvalidMethodError'],
    [{ method: 'TRACE' }, 'InvalidMethodError'],
    [{ method: 'post' }, 'InvalidMethodError'],
    [{ method: 'POST /evil HTTP/1.1\r\nx:' }, 'InvalidMethodError'],
    [{ method: '' }, 'InvalidMethodError'],
    [{ body: 'ä'.repeat(524_289) }, 'RequestBodyTooLargeError'],
  ])('%# are refused before anything is sent', async (given, error) => {
    const pools = new RecordingPools();
    const connector = new GuardedConnector({ allowList: AllowList.parse(['127.0.0.1']), pools });
    const request = { method: 'POST', url: 'http://127.0.0.1/', headers: {}, body: '', ...given };

    const sent = connector.send(request, { timeoutMs: 1_000, signal: new AbortController().signal });

    await expect(sent).rejects.toMatchObject({ name: error });
    expect(pools.connections).toEqual([]);
  });
});
