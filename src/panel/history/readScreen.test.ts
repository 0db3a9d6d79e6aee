import { LoadingState, type PanelData, getDefaultTimeRange } from '@grafana/data';
import { makeFrame } from '../testing/makeFrame';
import { MAX_SERIES_PER_PANEL, readScreen } from './readScreen';

const hosts = (count: number): PanelData => ({
  state: LoadingState.Done,
  timeRange: getDefaultTimeRange(),
  series: Array.from({ length: count }, (_, i) => makeFrame({ labels: { host: `h${i}` }, timesMs: [1], values: [i] })),
});

describe('readScreen', () => {
  test('names series as Grafana’s own panels do', () => {
    expect(readScreen(hosts(2)).series.map(({ name }) => name)).toEqual(['h0', 'h1']);
  });

  test('draws as many series as can be told apart, and refuses more', () => {
    expect(readScreen(hosts(MAX_SERIES_PER_PANEL)).problem).toBeUndefined();
    expect(readScreen(hosts(MAX_SERIES_PER_PANEL + 1))).toMatchObject({
      series: [],
      problem: { name: 'TooManySeriesError' },
    });
  });

  test('says why there is nothing to draw', () => {
    expect(readScreen(hosts(0)).problem?.name).toBe('EmptyResultError');
  });
});
