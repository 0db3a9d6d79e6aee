import { render, screen } from '@testing-library/react';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { SeasonStrips } from './SeasonStrips';
import { listSeasons } from './listSeasons';

const MINUTE_MS = 60_000;
const span = { fromMs: 0, toMs: 101 * MINUTE_MS, learntToMs: 100 * MINUTE_MS, isPast: false };
const box = { leftPx: 40, widthPx: 500, bottomPx: 200 };

function seriesOf(key: string, swing: number, hidden = false) {
  const wave = (steps: number) => new Float64Array(101).map((_, i) => swing * Math.sin((2 * Math.PI * i) / steps));
  return makeChartSeries({
    key,
    name: key,
    config: { custom: { hideFrom: { viz: hidden, legend: false, tooltip: false } } },
    forecast: makeForecast([50], {
      seasonSteps: [12, 60],
      components: { trend: new Float64Array(101), seasons: [wave(12), wave(60)] },
    }),
  });
}

describe('SeasonStrips', () => {
  test('draws a strip for each length of season, and tells how much it is of a single series', () => {
    render(<SeasonStrips groups={listSeasons([seriesOf('cpu', 5)])} span={span} box={box} heightPx={40} />);

    expect(screen.getByRole('img', { name: 'Season of 12 m of cpu' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Season of 1 h of cpu' })).toBeInTheDocument();
    expect(screen.getByText('Season of 1 h, ± 5 %')).toBeInTheDocument();
  });

  test('draws the series on one scale, but for those that are hidden', () => {
    const groups = listSeasons([seriesOf('low', 1), seriesOf('high', 10), seriesOf('hidden', 100, true)]);
    const { container } = render(<SeasonStrips groups={groups} span={span} box={box} heightPx={40} />);

    const paths = [...container.querySelectorAll('svg:first-of-type path')].slice(0, 2);
    const reach = paths.map((path) => {
      const heights = [...(path.getAttribute('d') ?? '').matchAll(/ (\S+?)(?=[ML]|$)/g)].map(([, y]) => Number(y));
      return 27 - Math.min(...heights);
    });
    expect(reach[0]).toBeCloseTo(1, 1);
    expect(reach[1]).toBeCloseTo(10, 1);
    expect(screen.getByRole('img', { name: 'Season of 12 m of low, high' })).toBeInTheDocument();
  });

  test.each([
    ['there is no room', box, 0],
    ['the chart is not drawn yet', undefined, 40],
  ])('draws nothing where %s', (_what, plotBox, heightPx) => {
    const groups = listSeasons([seriesOf('cpu', 5)]);
    const { container } = render(<SeasonStrips groups={groups} span={span} box={plotBox} heightPx={heightPx} />);

    expect(container).toBeEmptyDOMElement();
  });
});
