import { LoadingState, type PanelData, type PanelProps, getDefaultTimeRange, toDataFrame } from '@grafana/data';
import { setDataSourceSrv } from '@grafana/runtime';
import { LegendDisplayMode, TooltipDisplayMode, SortOrder } from '@grafana/schema';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Forecast } from '../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { PresageError } from '../../pkg/series/PresageError';
import type { Samples } from '../../pkg/series/Samples';
import { type FakeAnswer, fakeGrafana } from '../components/testing/fakeGrafana';
import { ForecastPanel } from './ForecastPanel';
import type { JudgeTask, Judgement } from './anomalies/JudgeMessage';
import { makeIncident } from './testing/makeIncident';
import { makeJudgement } from './testing/makeJudgement';
import { makePreview } from './testing/makePreview';
import type { ForecastPanelOptions } from './options/ForecastPanelOptions';
import { makeForecast } from './testing/makeForecast';
import { makeFrame } from './testing/makeFrame';
import { makeRequest } from './testing/makeRequest';

const forecast = jest.fn<Promise<Forecast>, [Samples, ForecastPlan, AbortSignal]>();

jest.mock('./fit/browserForecaster', () => ({
  browserForecaster: { forecast: (...parameters: [Samples, ForecastPlan, AbortSignal]) => forecast(...parameters) },
}));

const judge = jest.fn<Promise<Judgement>, [JudgeTask, AbortSignal]>();

jest.mock('./anomalies/browserJudge', () => ({
  browserJudge: { judge: (...parameters: [JudgeTask, AbortSignal]) => judge(...parameters) },
}));

// jsdom has no canvas: the chart's table is written out instead.
jest.mock('@grafana/ui', () => ({
  ...jest.requireActual<object>('@grafana/ui'),
  UPlotChart: ({ data, height }: { data: unknown[]; height: number }) => (
    <div data-testid="plot" data-height={height}>
      {data.length - 1} columns
    </div>
  ),
}));

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);
const HOUR_MS = 3_600_000;
const RESOURCES = '/api/plugins/presage-forecast-app/resources';
const frame = makeFrame({
  labels: { host: 'a' },
  timesMs: Array.from({ length: 36 }, (_, i) => NOW_MS - (36 - i) * 600_000),
  values: Array.from({ length: 36 }, (_, i) => i),
});

function dataOf(changes: Partial<PanelData> = {}, nowMs = NOW_MS): PanelData {
  const request = makeRequest(nowMs);
  return { state: LoadingState.Done, series: [frame], request, timeRange: request.range, ...changes };
}

function propsOf(data: PanelData, options: Partial<ForecastPanelOptions> = {}): PanelProps<ForecastPanelOptions> {
  return {
    id: 1,
    data,
    options: {
      legend: { showLegend: false, displayMode: LegendDisplayMode.List, placement: 'bottom', calcs: [] },
      tooltip: { mode: TooltipDisplayMode.Multi, sort: SortOrder.None },
      ...options,
    },
    timeRange: data.timeRange ?? getDefaultTimeRange(),
    timeZone: 'utc',
    width: 600,
    height: 300,
    title: 'CPU',
    transparent: false,
    renderCounter: 0,
    fieldConfig: { defaults: {}, overrides: [] },
    replaceVariables: (text: string) => text,
    onChangeTimeRange: jest.fn(),
    onOptionsChange: jest.fn(),
    onFieldConfigChange: jest.fn(),
    eventBus: {} as PanelProps['eventBus'],
  };
}

function useHistory(query: () => Promise<unknown>) {
  const source = { name: 'Prometheus', query };
  setDataSourceSrv({ get: () => Promise.resolve(source) } as unknown as Parameters<typeof setDataSourceSrv>[0]);
}

beforeEach(() => {
  useHistory(() => Promise.resolve({ data: [frame] }));
  judge.mockReset().mockResolvedValue(makeJudgement());
  forecast.mockReset().mockResolvedValue(makeForecast([40, 41], { startMs: NOW_MS, notes: ['3 gaps filled'] }));
});

describe('ForecastPanel', () => {
  test('draws the series at once, and its forecast and bands when they are there', async () => {
    render(<ForecastPanel {...propsOf(dataOf())} />);

    expect(screen.getByTestId('plot')).toHaveTextContent('1 columns');
    expect(screen.getByRole('status', { name: 'Forecast in progress' })).toHaveTextContent('Forecasting');

    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));
    expect(screen.getByRole('img', { name: /^Forecast of / })).toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Why this forecast' }));
    expect(screen.getByText('3 gaps filled')).toBeInTheDocument();
  });

  test('has the series taken apart, and draws the trend, where the options ask for it', async () => {
    const components = { trend: new Float64Array(102).fill(40), seasons: [] };
    forecast.mockResolvedValue(makeForecast([40, 41], { startMs: NOW_MS, components }));
    render(<ForecastPanel {...propsOf(dataOf(), { showComponents: true })} />);

    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('7 columns'));
    expect(forecast.mock.calls[0]?.[1].withComponents).toBe(true);
  });

  test('fits nothing again for a refresh with the same data', async () => {
    const { rerender } = render(<ForecastPanel {...propsOf(dataOf())} />);
    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

    rerender(<ForecastPanel {...propsOf(dataOf({}, NOW_MS + 15_000))} />);
    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

    expect(forecast).toHaveBeenCalledTimes(1);
  });

  test('keeps the old picture while a new forecast is computed, and stops the one it replaces', async () => {
    const { rerender } = render(<ForecastPanel {...propsOf(dataOf())} />);
    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

    forecast.mockReturnValue(new Promise(() => undefined));
    rerender(<ForecastPanel {...propsOf(dataOf({}, NOW_MS + HOUR_MS))} />);
    await waitFor(() => expect(forecast).toHaveBeenCalledTimes(2));
    expect(screen.getByTestId('plot')).toHaveTextContent('6 columns');

    rerender(<ForecastPanel {...propsOf(dataOf({}, NOW_MS + 2 * HOUR_MS))} />);
    await waitFor(() => expect(forecast.mock.calls[1]?.[2].aborted).toBe(true));
  });

  test('keeps the old picture while the panel’s own data is loading', async () => {
    const { rerender } = render(<ForecastPanel {...propsOf(dataOf())} />);
    await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

    rerender(<ForecastPanel {...propsOf(dataOf({ state: LoadingState.Loading, series: [] }, NOW_MS + HOUR_MS))} />);

    expect(screen.getByTestId('plot')).toHaveTextContent('6 columns');
    expect(forecast).toHaveBeenCalledTimes(1);
  });

  test('shows nothing while its first data is loading', () => {
    const { container } = render(<ForecastPanel {...propsOf(dataOf({ state: LoadingState.Loading, series: [] }))} />);

    expect(container).toBeEmptyDOMElement();
  });

  test.each([
    ['an empty result', dataOf({ series: [] }), 'The query returned no data in this time range.'],
    [
      'a table',
      dataOf({ series: [toDataFrame({ name: 'up', fields: [{ name: 'v', values: [1] }] })] }),
      'no time field',
    ],
  ])('says what to do about %s', (_what, data, text) => {
    render(<ForecastPanel {...propsOf(data)} />);

    expect(screen.getByRole('alert')).toHaveTextContent(text);
  });

  test('draws the series beside what is wrong with the options', () => {
    render(<ForecastPanel {...propsOf(dataOf(), { horizon: 'tomorrow' })} />);

    expect(screen.getByRole('alert')).toHaveTextContent("The panel can't use its options for horizon.");
    expect(screen.getByTestId('plot')).toHaveTextContent('1 columns');
    expect(Number(screen.getByTestId('plot').dataset['height'])).toBeLessThan(300);
  });

  test.each([
    ['a series can not be forecast', () => forecast.mockRejectedValue(new PresageError('Too few.', 'Wait.'))],
    ['the history can not be had', () => useHistory(() => Promise.reject(new Error('Too few. Wait.')))],
  ])('draws the series beside the reason where %s', async (_what, breakIt) => {
    breakIt();
    render(<ForecastPanel {...propsOf(dataOf())} />);

    expect(await screen.findByRole('alert')).toHaveTextContent('Too few. Wait.');
    expect(screen.getByTestId('plot')).toHaveTextContent('1 columns');
  });

  test('refuses more series than can be told apart', () => {
    const series = Array.from({ length: 101 }, (_, i) =>
      makeFrame({ labels: { host: String(i) }, timesMs: [NOW_MS - 1], values: [i] })
    );
    render(<ForecastPanel {...propsOf(dataOf({ series }))} />);

    expect(screen.getByRole('alert')).toHaveTextContent('The query returned 101 series; 100 is the most.');
  });

  test('says when a threshold will be reached', async () => {
    const [time, value] = frame.fields;
    const config = { thresholds: { mode: 'absolute', steps: [{ value: 60, color: 'red' }] } };
    const withThreshold = { ...frame, fields: [time, { ...value, config }] };
    const history = { name: 'cpu', labels: {}, startMs: 0, stepMs: HOUR_MS, values: Float64Array.of(50) };
    forecast.mockResolvedValue(makeForecast([50, 60], { history, startMs: NOW_MS + HOUR_MS }));

    render(<ForecastPanel {...propsOf(dataOf({ series: [withThreshold] as PanelData['series'] }))} />);

    expect(await screen.findByText(/^Reaches 60 in 2 h/)).toBeInTheDocument();
  });

  describe('with an anomaly', () => {
    beforeEach(() => {
      const incident = makeIncident({ startMs: NOW_MS - 2 * HOUR_MS, lastMs: NOW_MS - HOUR_MS });
      judge.mockResolvedValue(makeJudgement([incident]));
    });

    test('judges the history by the options, and lists what is in view', async () => {
      const props = propsOf(dataOf(), { sensitivity: 70, openIncidents: true });
      render(<ForecastPanel {...props} />);

      const row = await screen.findByRole('button', { name: /Critical.*1 h.*92 where 40 to 60/ });
      expect(screen.getByRole('button', { name: /1 anomaly in this range/ })).toHaveAttribute('aria-expanded', 'true');
      expect(judge.mock.calls[0]?.[0].how.plan.sensitivity).toBe(70);

      await userEvent.click(row);
      const [range] = jest.mocked(props.onChangeTimeRange).mock.calls[0] ?? [];
      expect(range?.from).toBeLessThan(NOW_MS - 2 * HOUR_MS);
      expect(range?.to).toBeGreaterThan(NOW_MS - HOUR_MS);
    });

    test('keeps what a person says of an alarm in the options', async () => {
      const props = propsOf(dataOf(), { openIncidents: true });
      render(<ForecastPanel {...props} />);
      await userEvent.click(await screen.findByRole('button', { name: /^More about/ }));
      await userEvent.click(screen.getByRole('button', { name: 'This alarm is wrong' }));

      const [{ falseAlarms = [] } = {}] = jest.mocked(props.onOptionsChange).mock.calls[0] ?? [];
      expect(falseAlarms).toEqual([
        { from: new Date(NOW_MS - 2 * HOUR_MS).toISOString(), to: new Date(NOW_MS - HOUR_MS + 600_000).toISOString() },
      ]);
    });

    test('judges anew when a setting changes, and asks for no history again', async () => {
      const { rerender } = render(<ForecastPanel {...propsOf(dataOf())} />);
      await screen.findByText('1 anomaly in this range');
      judge.mockResolvedValue(makeJudgement());

      rerender(<ForecastPanel {...propsOf(dataOf(), { sensitivity: 0 })} />);

      expect(await screen.findByText('No anomalies in this range')).toBeInTheDocument();
      expect(forecast).toHaveBeenCalledTimes(1);
    });

    test('judges nothing where nobody wants to see it', async () => {
      render(<ForecastPanel {...propsOf(dataOf(), { showAnomalies: false })} />);
      await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

      expect(judge).not.toHaveBeenCalled();
      expect(screen.queryByText(/anomal/)).not.toBeInTheDocument();
    });
  });

  describe('with buttons', () => {
    const policies = [
      { id: 'restart', name: 'Restart', description: '', pressable: true, targetName: 'Cluster' },
      { id: 'scale-up', name: 'Scale up', description: '', pressable: false, targetName: 'Cluster' },
    ];
    const serve = (answer: FakeAnswer = { data: policies }) =>
      fakeGrafana({ [`${RESOURCES}/policies`]: answer, [`${RESOURCES}/presses/preview`]: { data: makePreview() } });

    test('asks back about the series, and says where it is', async () => {
      const fetch = serve();
      const data = dataOf({ request: makeRequest(NOW_MS, { dashboardUID: 'services', panelId: 3 }) });
      render(<ForecastPanel {...propsOf(data, { remediations: ['scale-up', 'restart'] })} />);
      await userEvent.click(await screen.findByRole('button', { name: 'Restart' }));

      expect(await screen.findByRole('dialog', { name: 'Restart' })).toBeInTheDocument();
      expect(fetch.mock.lastCall?.[0].data).toMatchObject({
        labels: { host: 'a' },
        values: { actual: 35 },
        place: { dashboardUid: 'services', panelId: 3 },
      });
      expect(screen.queryByRole('button', { name: 'Scale up' })).not.toBeInTheDocument();
    });

    test('asks back about an incident from its popover', async () => {
      const fetch = serve();
      judge.mockResolvedValue(makeJudgement([makeIncident({ startMs: NOW_MS - HOUR_MS, lastMs: NOW_MS })]));
      render(<ForecastPanel {...propsOf(dataOf(), { remediations: ['restart'], openIncidents: true })} />);
      await userEvent.click(await screen.findByRole('button', { name: /^More about/ }));
      const popover = within(await screen.findByTestId('toggletip-content'));
      await userEvent.click(popover.getByRole('button', { name: 'Restart' }));

      expect(await screen.findByRole('dialog', { name: 'Restart' })).toBeInTheDocument();
      expect(screen.queryByTestId('toggletip-content')).not.toBeInTheDocument();
      expect(fetch.mock.lastCall?.[0].data).toMatchObject({
        title: expect.stringMatching(/92 where 40 to 60/),
        values: { actual: 92, expected: 50, lower: 40, upper: 60 },
        problemSinceMs: NOW_MS - HOUR_MS,
      });
    });

    test('has none, and asks for none, where the options name none', async () => {
      const fetch = serve();
      render(<ForecastPanel {...propsOf(dataOf())} />);
      await waitFor(() => expect(screen.getByTestId('plot')).toHaveTextContent('6 columns'));

      expect(fetch).not.toHaveBeenCalled();
    });

    test.each([
      ['says so where the app is off', 404, 1],
      ['says nothing to those who may not see them', 403, 0],
    ])('%s', async (_what, status, count) => {
      serve({ status, data: { message: 'Plugin not found' } });
      render(<ForecastPanel {...propsOf(dataOf(), { remediations: ['restart'] })} />);
      await screen.findByText('No anomalies in this range');

      expect(
        screen.queryAllByRole('button', { name: /^No remediation buttons: The Presage app is not enabled/ })
      ).toHaveLength(count);
    });
  });

  test('says why the series can not be judged', async () => {
    judge.mockRejectedValue(new PresageError('Too slow.', 'Take less.'));
    render(<ForecastPanel {...propsOf(dataOf())} />);

    expect(await screen.findByRole('alert')).toHaveTextContent('Too slow. Take less.');
  });
});
