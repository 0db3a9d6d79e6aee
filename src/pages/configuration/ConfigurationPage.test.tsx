import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { fakeDataSources } from '../../components/testing/fakeDataSources';
import type { FakeDataSource } from '../../components/testing/FakeDataSource';
import { type FakeAnswer, fakeGrafana } from '../../components/testing/fakeGrafana';
import { ConfigurationPage } from './ConfigurationPage';

const presage = { uid: 'presage', type: 'presage-forecast-datasource', name: 'Presage' };
const appHealth = '/api/plugins/presage-forecast-app/health';

function setUp(answers: Record<string, FakeAnswer>, isEnabled = true, sources: FakeDataSource[] = [presage]) {
  fakeDataSources(sources);
  const fetch = fakeGrafana(answers);
  render(<ConfigurationPage isEnabled={isEnabled} />, { wrapper: MemoryRouter });
  return fetch;
}

const section = async (name: string) => within(await screen.findByRole('region', { name }));

test('shows the connection and what there is', async () => {
  setUp({
    [appHealth]: { data: { status: 'OK', message: 'Presage runs.' } },
    '/api/datasources/uid/presage/health': { data: { status: 'OK', message: 'Presage reaches Grafana.' } },
    '/api/search': { data: [{ uid: 'one', title: 'This machine', url: '/d/one' }] },
    '/api/prometheus/grafana/api/v1/rules': {
      data: {
        data: {
          groups: [
            {
              rules: [
                {
                  uid: 'disk',
                  name: 'Disk full',
                  state: 'inactive',
                  health: 'error',
                  queriedDatasourceUIDs: ['presage'],
                },
              ],
            },
          ],
        },
      },
    },
  });

  expect((await section('App')).getByText('Enabled')).toBeInTheDocument();
  expect(await (await section('Connection')).findByText('Presage runs.')).toBeInTheDocument();
  expect(await (await section('Data sources')).findByText('Presage reaches Grafana.')).toBeInTheDocument();
  expect(await (await section('Dashboards')).findByRole('link', { name: 'This machine' })).toBeInTheDocument();
  expect(await (await section('Alert rules')).findByText('error')).toBeInTheDocument();
});

test('says what there is none of, and what failed', async () => {
  setUp(
    { [appHealth]: { status: 503, data: { message: 'Plugin unavailable' } }, '/api/search': { data: [] } },
    true,
    []
  );

  expect(await (await section('Connection')).findByText('No answer: Plugin unavailable')).toBeInTheDocument();
  expect((await section('Data sources')).getByText(/^None yet/)).toBeInTheDocument();
  expect(await (await section('Dashboards')).findByText(/^None yet/)).toBeInTheDocument();
  expect(await (await section('Alert rules')).findByText(/^Grafana did not tell/)).toBeInTheDocument();
});

test('asks a disabled app for nothing', async () => {
  const fetch = setUp({ '/api/search': { data: [] } }, false);

  expect((await section('App')).getByText('Disabled')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Connection' })).not.toBeInTheDocument();
  expect(fetch.mock.calls.map(([{ url }]) => url)).not.toContain(appHealth);
});
