import { render, screen } from '@testing-library/react';
import { CoreApp, getDefaultTimeRange, type TimeRange } from '@grafana/data';
import type { ShowName } from '../../pkg/query/forecastQuery';
import { QueryHint } from './QueryHint';
import { withDefaults } from './withDefaults';

const untilNow = getDefaultTimeRange();
const intoTheFuture: TimeRange = { ...untilNow, raw: { from: 'now-1d', to: 'now+1d' } };

describe('QueryHint', () => {
  test.each<[string, CoreApp, TimeRange, ShowName[], boolean]>([
    ['Explore up to now', CoreApp.Explore, untilNow, ['forecast'], true],
    ['a panel up to now', CoreApp.PanelEditor, untilNow, ['band'], true],
    ['components up to now', CoreApp.Explore, untilNow, ['components'], true],
    ['a range that reaches into the future', CoreApp.Explore, intoTheFuture, ['forecast'], false],
    ['an alert rule, which draws nothing', CoreApp.UnifiedAlerting, untilNow, ['forecast'], false],
    ['a query of the past only', CoreApp.Explore, untilNow, ['anomaly'], false],
  ])('%s', (_name, app, range, show, isShown) => {
    render(<QueryHint app={app} range={range} options={withDefaults({ refId: 'A', horizon: '4h', show })} />);
    expect(screen.queryAllByText(/now\+4h/)).toHaveLength(isShown ? 1 : 0);
  });

  test.each<[string, CoreApp, ShowName[], boolean]>([
    ['an alert rule on a threshold', CoreApp.UnifiedAlerting, ['breach'], true],
    ['an alert rule on values', CoreApp.UnifiedAlerting, ['forecast'], false],
    ['a panel with a threshold', CoreApp.PanelEditor, ['breach'], false],
  ])('%s', (_name, app, show, isShown) => {
    render(<QueryHint app={app} range={untilNow} options={withDefaults({ refId: 'A', show, threshold: 90 })} />);
    expect(screen.queryAllByText(/set the state for no data to Normal/)).toHaveLength(isShown ? 1 : 0);
  });

  test.each<[string, CoreApp, ShowName[], boolean]>([
    ['an alert rule on anomalies', CoreApp.UnifiedAlerting, ['anomaly'], true],
    ['an alert rule on health', CoreApp.UnifiedAlerting, ['health'], true],
    ['an alert rule on a forecast', CoreApp.UnifiedAlerting, ['forecast'], false],
    ['a panel of anomalies', CoreApp.PanelEditor, ['anomaly'], false],
  ])('%s: which value is the present one', (_name, app, show, isShown) => {
    render(<QueryHint app={app} range={untilNow} options={withDefaults({ refId: 'A', show })} />);
    expect(screen.queryAllByText(/Reduce verdicts with Last/)).toHaveLength(isShown ? 1 : 0);
  });

  test('writes the formula where a health score is shown', () => {
    render(
      <QueryHint app={CoreApp.Explore} range={untilNow} options={withDefaults({ refId: 'A', show: ['health'] })} />
    );
    expect(screen.getByText(/^Health = 100 .*critical.*Green from/)).toBeInTheDocument();
  });
});
