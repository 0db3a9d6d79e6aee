import { PresageError } from '../../../pkg/series/PresageError';
import { makeForecast } from '../testing/makeForecast';
import { makeSamples } from '../testing/makeSamples';
import { type ForecastState, NO_FORECASTS, reduceForecasts } from './reduceForecasts';
import type { SeriesForecast } from './SeriesForecast';

const result = (value: number): SeriesForecast => ({
  samples: makeSamples('cpu', [value]),
  forecast: makeForecast([value]),
});

const settled: ForecastState = {
  history: undefined,
  results: new Map([
    ['a', result(1)],
    ['gone', result(2)],
  ]),
  problem: undefined,
  progress: undefined,
};

describe('reduceForecasts', () => {
  test('keeps the old picture when a job starts', () => {
    expect(reduceForecasts(settled, { type: 'start', total: 2 })).toEqual({
      ...settled,
      progress: { done: 0, total: 2, fits: new Map() },
    });
  });

  test('takes the history as soon as it is there', () => {
    const history = {
      series: new Map([['a', makeSamples('cpu', [1])]]),
      stepMs: 60_000,
      fromMs: 0,
      endMs: 1,
      knownToMs: 1,
    };

    expect(reduceForecasts(settled, { type: 'history', history })).toEqual({ ...settled, history });
  });

  test('replaces series as they come and counts them', () => {
    const started = reduceForecasts(settled, { type: 'start', total: 2 });
    const fresh = result(3);

    const state = reduceForecasts(started, { type: 'series', results: new Map([['a', fresh]]) });

    expect(state.results.get('a')).toBe(fresh);
    expect(state.results.has('gone')).toBe(true);
    expect(state.progress).toEqual({ done: 1, total: 2, fits: new Map() });
  });

  test('tells how far long fits are', () => {
    const fits = new Map([['a', { model: 'theta', share: 0.4 } as const]]);
    const started = reduceForecasts(settled, { type: 'start', total: 2 });

    expect(reduceForecasts(started, { type: 'fits', fits }).progress).toEqual({ done: 0, total: 2, fits });
  });

  test('forgets what is no longer on screen once a job is done', () => {
    const failed = { ...settled, problem: new PresageError('wrong', 'change it') };

    const state = reduceForecasts(failed, { type: 'done', results: new Map([['b', result(4)]]), keys: ['a', 'b'] });

    expect([...state.results.keys()]).toEqual(['a', 'b']);
    expect(state).toMatchObject({ problem: undefined, progress: undefined });
  });

  test('keeps the old picture beside the reason where a job fails', () => {
    const problem = new PresageError('wrong', 'change it');

    expect(reduceForecasts(settled, { type: 'failed', problem })).toEqual({ ...settled, problem });
    expect(reduceForecasts(NO_FORECASTS, { type: 'failed', problem }).results.size).toBe(0);
  });
});
