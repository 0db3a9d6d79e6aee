import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { locationService } from '@grafana/runtime';
import { ExpressionEditor } from '../../components/testing/ExpressionEditor';
import { fakeDataSources } from '../../components/testing/fakeDataSources';
import { toForecastLink } from '../forecastThis/forecastLink';
import { type FakeAnswer, fakeGrafana } from '../../components/testing/fakeGrafana';
import { permit } from '../testing/permit';
import { HomePage } from './HomePage';

const presage = { uid: 'presage', type: 'presage-forecast-datasource', name: 'Presage' };
const metrics = { uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor };
const nothingYet: Record<string, FakeAnswer> = {
  '/api/search': { data: [] },
  '/api/prometheus/grafana/api/v1/rules': { data: { data: { groups: [] } } },
};

function setUp(answers: Record<string, FakeAnswer>, sources = [metrics, presage]) {
  fakeDataSources(sources);
  fakeGrafana({ ...nothingYet, ...answers });
  render(<HomePage />, { wrapper: MemoryRouter });
}

const step = (name: string) => screen.findByRole('listitem', { name });

beforeEach(() => {
  permit('dashboards:create');
  locationService.replace('/a/presage-forecast-app');
});

test('tells a newcomer what to do, in order', async () => {
  setUp({}, [metrics]);

  const titles = (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent);
  expect(titles).toEqual([
    'Remediation, last 30 days',
    'Forecasts',
    'See a forecast',
    'Query forecasts anywhere',
    'Be warned in time',
  ]);
  expect(screen.queryByRole('img', { name: 'Done' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Add the data source' })).toHaveAttribute(
    'href',
    '/connections/datasources/presage-forecast-datasource'
  );
});

test('marks what has been done, and links to it', async () => {
  setUp({
    '/api/search': { data: [{ uid: 'one', title: 'This machine', url: '/d/one' }] },
    '/api/datasources/uid/presage/health': { data: { status: 'OK', message: 'Presage reaches Grafana.' } },
    '/api/prometheus/grafana/api/v1/rules': {
      data: {
        data: {
          groups: [
            {
              rules: [
                { uid: 'disk', name: 'Disk full', state: 'firing', health: 'ok', queriedDatasourceUIDs: ['presage'] },
              ],
            },
          ],
        },
      },
    },
  });

  expect(await screen.findByRole('link', { name: 'This machine' })).toHaveAttribute('href', '/d/one');
  expect(await screen.findByText('Presage reaches Grafana.')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Disk full' })).toHaveAttribute('href', '/alerting/grafana/disk/view');
  expect(screen.getByText('firing')).toBeInTheDocument();
  expect(screen.getAllByRole('img', { name: 'Done' })).toHaveLength(3);
});

test('says what the data source is missing', async () => {
  setUp({
    '/api/datasources/uid/presage/health': { status: 400, data: { status: 'ERROR', message: 'No token. Make one.' } },
  });

  const query = within(await step('Query forecasts anywhere'));
  expect(await query.findByText('No token. Make one.')).toBeInTheDocument();
  expect(query.getByRole('img', { name: 'Does not work' })).toBeInTheDocument();
  expect(query.getByRole('link', { name: 'Settings of Presage' })).toBeInTheDocument();
});

test('says so where Grafana does not tell the alert rules', async () => {
  setUp({ '/api/prometheus/grafana/api/v1/rules': { status: 403, data: { message: 'Access denied' } } });

  expect(await screen.findByText(/Access denied/)).toBeInTheDocument();
});

test('has no form for a person who may not make dashboards', async () => {
  permit();
  setUp({});

  expect(await screen.findByText(/ask someone with the role Editor/)).toBeInTheDocument();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

test('starts with the query of the panel that someone comes from', async () => {
  const source = { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'up' } };
  locationService.replace(toForecastLink({ title: 'CPU: forecast', source }));
  setUp({});

  expect(await screen.findByLabelText('Expression')).toHaveValue('up');
  expect(screen.getByLabelText('Title')).toHaveValue('CPU: forecast');
});
