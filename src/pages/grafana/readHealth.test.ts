import { fakeGrafana } from '../../components/testing/fakeGrafana';
import { readHealth } from './readHealth';

describe('readHealth', () => {
  test.each([
    ['a good health', { data: { status: 'OK', message: 'Works.' } }, { isHealthy: true, message: 'Works.' }],
    [
      'a bad health, which comes with an error status',
      { status: 400, data: { status: 'ERROR', message: 'No token. Make one.' } },
      { isHealthy: false, message: 'No token. Make one.' },
    ],
  ])('%s', async (_name, answer, expected) => {
    fakeGrafana({ '/api/health': answer });
    expect(await readHealth('/api/health')).toEqual(expected);
  });

  test('passes on a failure that is no health', async () => {
    fakeGrafana({ '/api/health': { status: 403, data: { message: 'Access denied' } } });
    await expect(readHealth('/api/health')).rejects.toMatchObject({ status: 403 });
  });
});
