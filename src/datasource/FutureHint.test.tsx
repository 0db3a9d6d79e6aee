import { render, screen } from '@testing-library/react';
import { CoreApp, getDefaultTimeRange, type TimeRange } from '@grafana/data';
import type { ShowName } from '../../pkg/query/forecastQuery';
import { FutureHint } from './FutureHint';
import { withDefaults } from './withDefaults';

const untilNow = getDefaultTimeRange();
const intoTheFuture: TimeRange = { ...untilNow, raw: { from: 'now-1d', to: 'now+1d' } };

describe('FutureHint', () => {
  test.each<[string, CoreApp, TimeRange, ShowName[], boolean]>([
    ['Explore up to now', CoreApp.Explore, untilNow, ['forecast'], true],
    ['a panel up to now', CoreApp.PanelEditor, untilNow, ['band'], true],
    ['a range that reaches into the future', CoreApp.Explore, intoTheFuture, ['forecast'], false],
    ['an alert rule, which draws nothing', CoreApp.UnifiedAlerting, untilNow, ['forecast'], false],
    ['a query of the past only', CoreApp.Explore, untilNow, ['anomaly'], false],
  ])('%s', (_name, app, range, show, isShown) => {
    render(<FutureHint app={app} range={range} options={withDefaults({ refId: 'A', horizon: '4h', show })} />);
    expect(screen.queryAllByText(/now\+4h/)).toHaveLength(isShown ? 1 : 0);
  });
});
