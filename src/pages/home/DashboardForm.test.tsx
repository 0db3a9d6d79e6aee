import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locationService } from '@grafana/runtime';
import type { SourceQuery } from '../../../pkg/query/forecastQuery';
import { ExpressionEditor } from '../../components/testing/ExpressionEditor';
import { fakeDataSources } from '../../components/testing/fakeDataSources';
import { type FakeAnswer, fakeGrafana } from '../../components/testing/fakeGrafana';
import { DashboardForm } from './DashboardForm';

const source = { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'up' } };

function setUp(answer: FakeAnswer, initialSource?: SourceQuery, title = 'Forecast') {
  fakeDataSources([{ uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor }]);
  const fetch = fakeGrafana({ '/api/dashboards/db': answer });
  render(<DashboardForm initialTitle={title} initialSource={initialSource} />);
  return { fetch, make: () => userEvent.click(screen.getByRole('button', { name: 'Make the dashboard' })) };
}

describe('DashboardForm', () => {
  test('saves a dashboard of what was picked and written, and opens it', async () => {
    const { fetch, make } = setUp({ data: { uid: 'made' } });

    await userEvent.click(screen.getByRole('combobox', { name: 'Select a data source' }));
    await userEvent.click(screen.getByText('Metrics'));
    await userEvent.type(await screen.findByLabelText('Expression'), 'up');
    await userEvent.clear(screen.getByLabelText('Forecast the next'));
    await userEvent.type(screen.getByLabelText('Forecast the next'), '4h');
    await make();

    const { method, data } = fetch.mock.calls[0]?.[0] ?? {};
    expect(method).toBe('POST');
    expect(data.dashboard.panels[0]).toMatchObject({
      options: { history: '14d', horizon: '4h' },
      targets: [{ expr: 'up' }],
    });
    expect(locationService.getLocation().pathname).toBe('/d/made');
  });

  test('says why Grafana refused, and lets one try again', async () => {
    const { make } = setUp({ status: 412, data: { message: 'A dashboard with the same name exists.' } }, source);
    await screen.findByLabelText('Expression');
    await make();

    expect(await screen.findByText('A dashboard with the same name exists.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Make the dashboard' })).toBeEnabled();
  });

  test.each([
    ['a data source', undefined, 'Forecast', 'Pick the data source to forecast.'],
    ['a query', { ...source, query: {} }, 'Forecast', 'Write the query to forecast.'],
    ['a title', source, ' ', 'Give the dashboard a title.'],
  ])('asks for %s where it is missing, and saves nothing', async (_what, initialSource, title, message) => {
    const { fetch, make } = setUp({ data: { uid: 'made' } }, initialSource, title);
    await make();

    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(fetch).not.toHaveBeenCalled();
  });
});
