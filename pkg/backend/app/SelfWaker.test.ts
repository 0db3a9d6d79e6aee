import { afterEach, describe, expect, test } from 'bun:test';
import { SelfWaker } from './SelfWaker';

describe('SelfWaker', () => {
  let server: Bun.Server<undefined> | undefined;
  let waker: SelfWaker | undefined;

  afterEach(async () => {
    waker?.stop();
    await server?.stop(true);
  });

  /** @param statuses of the answers, in order; the last one stays */
  function serve(statuses: readonly number[]) {
    const asked: Array<{ readonly line: string; readonly headers: Record<string, string> }> = [];
    const { promise: isDone, resolve } = Promise.withResolvers<void>();
    server = Bun.serve({
      hostname: '127.0.0.1',
      port: 0,
      fetch: (request) => {
        const status = statuses[asked.length] ?? 200;
        const { pathname } = new URL(request.url);
        asked.push({ line: `${request.method} ${pathname}`, headers: Object.fromEntries(request.headers) });
        if (asked.length >= statuses.length) {
          resolve();
        }
        return Response.json({}, { status });
      },
    });
    return { asked, isDone, appUrl: `http://127.0.0.1:${server.port}/` };
  }

  test("asks for its own resource, as the token's organization where none is known", async () => {
    const { asked, isDone, appUrl } = serve([200]);
    waker = new SelfWaker(() => [{ appUrl, token: 'glsa_1' }]);

    waker.start();
    waker.start();
    await isDone;

    expect(asked.map(({ line }) => line)).toEqual(['GET /api/plugins/presage-forecast-app/resources/wake']);
    expect(asked[0]?.headers['authorization']).toBe('Bearer glsa_1');
    expect(asked[0]?.headers['x-grafana-org-id']).toBeUndefined();
  });

  test('asks again until Grafana lets it', async () => {
    const { asked, isDone, appUrl } = serve([401, 200]);
    waker = new SelfWaker(() => [{ appUrl, token: 'glsa_1' }]);

    waker.start();
    await isDone;

    expect(asked).toHaveLength(2);
  });

  test('asks for each organization whose token is known', async () => {
    const { asked, isDone, appUrl } = serve([200, 200]);
    waker = new SelfWaker(() => [
      { appUrl, token: 'one', orgId: 1 },
      { appUrl, token: 'two', orgId: 2 },
    ]);

    waker.start();
    await isDone;

    expect(asked.map(({ headers }) => headers['x-grafana-org-id']).sort()).toEqual(['1', '2']);
  });

  test('asks nothing once it was stopped', async () => {
    const { asked, appUrl } = serve([200]);
    waker = new SelfWaker(() => [{ appUrl, token: 'one' }]);

    waker.stop();
    waker.start();
    await Bun.sleep(50);

    expect(asked).toEqual([]);
  });
});
