import { readForecastLink, toForecastLink } from './forecastLink';

const linked = {
  title: 'CPU & memory: forecast',
  source: { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'sum by (job) (up{a="b"})' } },
};

describe('forecastLink', () => {
  test('reads what it wrote', () => {
    const link = toForecastLink(linked);
    expect(link).toMatch(/^\/a\/presage-forecast-app\?/);
    expect(readForecastLink(new URL(link, 'http://localhost').searchParams)).toEqual(linked);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'forecast=%7B'],
    ['something else', 'forecast=%7B%22title%22%3A1%7D'],
  ])('reads nothing from %s', (_name, search) => {
    expect(readForecastLink(new URLSearchParams(search))).toBeUndefined();
  });
});
