import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CoreApp, type DataSourceApi } from '@grafana/data';
import { ExpressionEditor } from '../components/testing/ExpressionEditor';
import { fakeDataSources } from '../components/testing/fakeDataSources';
import { fakeTemplates } from '../components/testing/fakeTemplates';
import { layoutForCombobox } from '../components/testing/layoutForCombobox';
import type { ForecastDataQuery } from './ForecastDataQuery';
import type { ForecastDataSource } from './ForecastDataSource';
import { QueryEditor } from './QueryEditor';

const prometheus = { uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor };
const loki = { uid: 'logs', type: 'loki', name: 'Logs', editor: ExpressionEditor };
const presage = { uid: 'presage', type: 'presage-forecast-datasource', name: 'Presage' };
const wrapped = { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'up' } };

beforeEach(() => {
  layoutForCombobox();
  fakeTemplates({ days: '7d' });
  fakeDataSources([prometheus, loki, presage]);
});

/** Holds the query as Grafana does, so that the editor sees its own changes. */
function setUp(initial: Partial<ForecastDataQuery> = {}, app = CoreApp.PanelEditor) {
  const onRunQuery = jest.fn();
  let latest: ForecastDataQuery = { refId: 'A', ...initial };
  function Holder() {
    const [query, setQuery] = useState(latest);
    latest = query;
    return (
      <QueryEditor
        app={app}
        datasource={{} as DataSourceApi as ForecastDataSource}
        query={query}
        onChange={setQuery}
        onRunQuery={onRunQuery}
      />
    );
  }
  render(<Holder />);
  return { onRunQuery, query: () => latest };
}

async function openOptions() {
  await userEvent.click(screen.getByRole('button', { name: 'Forecast options' }));
}

async function write(label: string, text: string) {
  const input = screen.getByLabelText(label);
  await userEvent.clear(input);
  await userEvent.type(input, `${text}{Enter}`);
}

describe('the source', () => {
  test('can be any data source but a forecast', async () => {
    setUp();
    await userEvent.click(screen.getByRole('combobox', { name: 'Select a data source' }));

    expect(screen.getByText('Metrics')).toBeInTheDocument();
    expect(screen.getByText('Logs')).toBeInTheDocument();
    expect(screen.queryByText('Presage')).not.toBeInTheDocument();
  });

  test('brings its own editor, and picking it is enough to go on', async () => {
    const { query, onRunQuery } = setUp();
    await userEvent.click(screen.getByRole('combobox', { name: 'Select a data source' }));
    await userEvent.click(screen.getByText('Metrics'));

    await userEvent.type(await screen.findByLabelText('Expression'), 'up');
    await userEvent.tab();

    expect(query()).toEqual({ refId: 'A', source: wrapped });
    expect(onRunQuery).toHaveBeenCalled();
  });

  test('starts afresh when the type changes', async () => {
    const { query } = setUp({ source: wrapped, horizon: '4h' });
    await userEvent.click(screen.getByRole('combobox', { name: 'Select a data source' }));
    await userEvent.click(await screen.findByText('Logs'));

    expect(query()).toEqual({
      refId: 'A',
      horizon: '4h',
      source: { datasource: { uid: 'logs', type: 'loki' }, query: {} },
    });
    expect(await screen.findByRole('region', { name: 'Logs query' })).toBeInTheDocument();
  });

  test('is named as gone where it was deleted', async () => {
    setUp({ source: { datasource: { uid: 'deleted', type: 'loki' }, query: {} } });
    expect(await screen.findByText('The source is gone')).toBeInTheDocument();
  });
});

describe('the options', () => {
  test('are one line until they are opened', async () => {
    setUp({ horizon: '4h' });
    expect(screen.getByText(/^4h ahead, learnt from 14d/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Horizon')).not.toBeInTheDocument();

    await openOptions();

    expect(screen.getByLabelText('Horizon')).toHaveValue('4h');
    expect(screen.getByLabelText('History')).toHaveValue('14d');
    expect(screen.getByRole('button', { name: 'Forecast options' })).toHaveAttribute('aria-expanded', 'true');
  });

  test.each<[string, string, Partial<ForecastDataQuery>]>([
    ['History', '30d', { history: '30d' }],
    ['Horizon', '45m', { horizon: '45m' }],
    ['Season', '1d, 7d', { season: ['1d', '7d'] }],
    ['Levels', '70, 90', { levels: [70, 90] }],
    ['Bounds', '0, 50', { bounds: [0, 50] }],
    ['Threshold', '90', { threshold: 90 }],
  ])('%s takes "%s"', async (label, text, change) => {
    const { query, onRunQuery } = setUp({ source: wrapped });
    await openOptions();
    await write(label, text);

    expect(query()).toEqual({ refId: 'A', source: wrapped, ...change });
    expect(onRunQuery).toHaveBeenCalled();
  });

  test.each<[string, string, Partial<ForecastDataQuery>]>([
    ['Model', 'Theta', { model: 'theta' }],
    ['Transform', 'Log', { transform: 'log' }],
    ['Judge', 'Within', { judge: 'group' }],
  ])('%s is picked: "%s"', async (label, text, change) => {
    const { query } = setUp({ source: wrapped });
    await openOptions();
    await userEvent.click(screen.getByRole('combobox', { name: label }));
    await userEvent.keyboard(`${text}{Enter}`);

    expect(query()).toEqual({ refId: 'A', source: wrapped, ...change });
  });

  test('ask how to find outliers where series are judged as a group', async () => {
    const { query } = setUp({ source: wrapped, judge: 'group' });
    await openOptions();
    await userEvent.click(screen.getByRole('combobox', { name: 'Outliers' }));
    await userEvent.keyboard('MAD{Enter}');

    expect(query().outliers).toBe('mad');
  });

  test.each(['each', 'together'] as const)('ask nothing about outliers where series are judged %s', async (judge) => {
    setUp({ source: wrapped, judge });
    await openOptions();

    expect(screen.getByRole('combobox', { name: 'Judge' })).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Outliers' })).not.toBeInTheDocument();
  });

  test('say how to write what can not be, and keep it to themselves', async () => {
    const { query } = setUp({ season: 'none' });
    await openOptions();
    await write('Season', 'often');

    expect(screen.getByText('Write auto, none, or up to three durations such as 1d, 7d.')).toBeInTheDocument();
    expect(query().season).toBe('none');
  });

  test('pick what the query shows, in a fixed order', async () => {
    const { query } = setUp();
    await openOptions();
    const shown = within(screen.getByRole('group', { name: 'Show' }));
    await userEvent.click(shown.getByRole('checkbox', { name: 'anomaly' }));
    await userEvent.click(shown.getByRole('checkbox', { name: 'actual' }));

    expect(query().show).toEqual(['forecast', 'band', 'anomaly']);
  });

  test('ask for a threshold where a breach is to be shown', async () => {
    const { query } = setUp({ show: ['breach'] });
    await openOptions();
    expect(screen.getByText(/^Write the value to wait for/)).toBeInTheDocument();

    await write('Threshold', '90');

    expect(query().threshold).toBe(90);
    expect(screen.queryByText(/^Write the value to wait for/)).not.toBeInTheDocument();
  });

  test('list times not to learn from', async () => {
    const { query } = setUp({ exclude: [{ from: '2026-05-01T00:00:00.000Z', to: '2026-05-02T00:00:00.000Z' }] });
    await openOptions();
    await userEvent.click(screen.getByRole('button', { name: 'Add times' }));
    expect(query().exclude).toHaveLength(2);

    await userEvent.click(screen.getByRole('button', { name: /^Remove 2026-05-01/ }));
    expect(query().exclude).toHaveLength(1);
    expect(query().exclude?.[0]?.from).not.toContain('2026-05-01');
  });

  test('take a sensitivity from the slider', async () => {
    const { query } = setUp({ source: wrapped });
    await openOptions();
    const input = screen.getByRole('textbox', { name: 'Sensitivity' });
    await userEvent.clear(input);
    await userEvent.type(input, '70');
    await userEvent.tab();

    expect(query()).toEqual({ refId: 'A', source: wrapped, sensitivity: 70 });
  });

  test('list holidays by whole days, and false alarms', async () => {
    const { query } = setUp();
    await openOptions();
    await userEvent.click(screen.getByRole('button', { name: 'Add days' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add false alarm' }));

    expect(query().falseAlarms).toHaveLength(1);
    const [holiday = { from: '', to: '' }] = query().holidays ?? [];
    expect(Date.parse(holiday.to) - Date.parse(holiday.from)).toBe(24 * 3_600_000);
  });
});
