import { ThresholdsMode } from '@grafana/data';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { describeBreaches } from './describeBreaches';

const HOUR_MS = 3_600_000;
const span = { fromMs: 0, toMs: 1, learntToMs: 99 * HOUR_MS, isPast: false };
const history = { name: 'disk', labels: {}, startMs: 0, stepMs: HOUR_MS, values: new Float64Array(100).fill(50) };

const at = (...values: number[]) => ({
  mode: ThresholdsMode.Absolute,
  steps: values.map((value) => ({ value, color: 'red' })),
});

function seriesWith(mean: number[], thresholds = at(-Infinity, 90), name = 'disk') {
  const forecast = makeForecast(mean, { history, startMs: 100 * HOUR_MS });
  return makeChartSeries({ name, forecast, config: { thresholds } });
}

describe('describeBreaches', () => {
  test('says when a threshold is reached, and between which times', () => {
    expect(describeBreaches([seriesWith([60, 70, 80, 90, 100])], span)).toEqual([
      'Reaches 90 % in 4 h (between 3 h and 5 h)',
    ]);
  });

  test.each([
    ['the band’s far edge stays away', [60, 70, 80, 90], 'Reaches 90 % in 4 h (3 h at the earliest)'],
    ['only the band’s edge gets there', [60, 70, 80], 'May reach 90 % at the earliest in 3 h'],
  ])('says less where %s', (_what, mean, text) => {
    expect(describeBreaches([seriesWith(mean)], span)).toEqual([text]);
  });

  test('says when a value falls to a threshold below it', () => {
    expect(describeBreaches([seriesWith([40, 30, 20, 10], at(20))], span)).toEqual([
      'Falls to 20 % in 3 h (between 2 h and 4 h)',
    ]);
  });

  test('says "now" where the data is late and the threshold reached meanwhile', () => {
    const late = { ...span, learntToMs: 104 * HOUR_MS };

    expect(describeBreaches([seriesWith([60, 70, 80, 90, 100])], late)).toEqual(['Reaches 90 % now']);
  });

  test.each([
    [false, 'May reach 90 % any time now'],
    [true, 'May reach 90 % right after the end of the range'],
  ])('says so where it is only possible by now (in the past: %s)', (isPast, text) => {
    const late = { ...span, learntToMs: 104 * HOUR_MS, isPast };

    expect(describeBreaches([seriesWith([60, 70, 80])], late)).toEqual([text]);
  });

  test('counts from the end of a range in the past', () => {
    expect(describeBreaches([seriesWith([60, 70, 80, 90])], { ...span, isPast: true })[0]).toMatch(
      'Reaches 90 % 4 h after the end of the range'
    );
  });

  test('names the series where there are several', () => {
    const texts = describeBreaches([seriesWith([60, 70, 80, 90]), seriesWith([50, 50], undefined, 'other')], span);

    expect(texts).toEqual(['disk reaches 90 % in 4 h (3 h at the earliest)']);
  });

  test('names the soonest first, and what is expected before what is possible', () => {
    const texts = describeBreaches(
      [
        seriesWith([60, 70, 80], undefined, 'possible'),
        seriesWith([60, 70, 80, 90], undefined, 'later'),
        seriesWith([90], undefined, 'sooner'),
      ],
      span
    );

    expect(texts.map((text) => text.split(' ')[0])).toEqual(['sooner', 'later', 'possible']);
  });

  test.each([
    ['there is no threshold', makeChartSeries({ forecast: makeForecast([90]) })],
    ['there is no forecast', makeChartSeries({ config: { thresholds: at(90) } })],
    ['it stays away', seriesWith([50, 50])],
    [
      'the series is hidden',
      makeChartSeries({
        ...seriesWith([90]),
        config: { thresholds: at(90), custom: { hideFrom: { viz: true, legend: false, tooltip: false } } },
      }),
    ],
    [
      'percentages have nothing to be a percentage of',
      seriesWith([90], { ...at(60), mode: ThresholdsMode.Percentage }),
    ],
  ])('says nothing where %s', (_what, series) => {
    expect(describeBreaches([series], span)).toEqual([]);
  });

  test('takes percentages of the field’s own range', () => {
    const series = seriesWith([100], { ...at(50), mode: ThresholdsMode.Percentage });
    const config = { ...series.config, min: 0, max: 180 };

    expect(describeBreaches([{ ...series, config }], span)[0]).toMatch('Reaches 90 %');
  });
});
