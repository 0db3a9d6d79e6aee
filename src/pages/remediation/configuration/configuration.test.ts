import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';
import { idSchema } from '../../../../pkg/remediation/targets/idSchema';
import { fakeGrafana } from '../../../components/testing/fakeGrafana';
import { changeConfiguration } from './changeConfiguration';
import { freeId } from './freeId';
import { putById } from './putById';

describe('freeId', () => {
  test.each([
    ['Restart the web service', [], 'restart-the-web-service'],
    ['Scale up (+2)', ['scale-up-2'], 'scale-up-2-2'],
    ['Ünï', [], 'n'],
    ['???', ['new', 'new-2'], 'new-3'],
    ['x'.repeat(90), [], 'x'.repeat(50)],
  ])('of "%s" beside %j is %s', (name, taken, expected) => {
    expect(freeId(name, taken)).toBe(expected);
    expect(idSchema.parse(freeId(name, taken))).toBe(expected);
  });
});

describe('putById', () => {
  const items = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];

  test('keeps the place of what it replaces', () => {
    expect(putById(items, { id: 'a', name: 'new' }).map(({ name }) => name)).toEqual(['new', 'B']);
  });

  test('puts what is new at the end', () => {
    expect(putById(items, { id: 'c', name: 'C' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

test('changeConfiguration keeps what another person saved meanwhile', async () => {
  const url = '/api/plugins/presage-forecast-app/resources/configuration';
  const saved = configurationSchema.parse({ allowedHosts: ['saved.meanwhile.example'] });
  const fetch = fakeGrafana({ [url]: { data: { configuration: saved } } });

  await changeConfiguration((configuration) => ({ ...configuration, keepFor: '30d' }), { 'target.a.token': 'new' });

  expect(fetch.mock.calls.at(-1)?.[0]).toMatchObject({
    method: 'PUT',
    data: { configuration: { ...saved, keepFor: '30d' }, secrets: { 'target.a.token': 'new' } },
  });
});
