import { fakeGrafana } from '../testing/fakeGrafana';
import { RemediationRequestError } from './errors/RemediationRequestError';
import { remediationApi } from './remediationApi';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

describe('remediationApi', () => {
  test('asks with the parameters that are given, lists joined', async () => {
    const fetch = fakeGrafana({ [`${RESOURCES}/runs`]: { data: [] } });

    await remediationApi.runs({ states: ['sending', 'awaiting approval'], subject: undefined, limit: 50 });

    const { url } = fetch.mock.calls[0]?.[0] ?? { url: '' };
    const parameters = new URL(url, 'http://localhost').searchParams;
    expect(Object.fromEntries(parameters)).toEqual({ states: 'sending,awaiting approval', limit: '50' });
  });

  test('keeps an id from changing the address', async () => {
    const fetch = fakeGrafana({});

    await expect(remediationApi.approve('../switches')).rejects.toThrow();
    expect(fetch.mock.calls[0]?.[0]).toMatchObject({
      url: `${RESOURCES}/runs/..%2Fswitches/approve`,
      method: 'POST',
      showErrorAlert: false,
    });
  });

  test.each([
    [
      'what the backend says',
      { status: 409, data: { message: 'The run is over.', remedy: 'Start a new one.' } },
      { status: 409, message: 'The run is over.', remedy: 'Start a new one.' },
    ],
    [
      'what Grafana says',
      { status: 503, data: { message: 'Plugin unavailable' } },
      { status: 503, message: 'Plugin unavailable' },
    ],
    ['a page of a proxy', { status: 502, data: '<html>' }, { status: 502, message: 'Grafana answered 502' }],
  ])('throws with %s', async (_what, answer, expected) => {
    fakeGrafana({ [`${RESOURCES}/runs/a`]: answer });

    const failure: unknown = await remediationApi.run('a').catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(RemediationRequestError);
    expect(failure).toMatchObject(expected);
  });
});
