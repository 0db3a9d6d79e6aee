import type { FitProgress } from '../../../pkg/query/Forecaster';
import type { PresageError } from '../../../pkg/series/PresageError';
import type { SeriesHistory } from '../history/SeriesHistory';
import type { SeriesForecast } from './SeriesForecast';

/** What a panel knows about its forecasts. */
export interface ForecastState {
  /** From the last job until the running one has its own. */
  readonly history: SeriesHistory | undefined;
  /** By series key; from the last job until the running one has something newer. */
  readonly results: ReadonlyMap<string, SeriesForecast>;
  /** Why the last job gave nothing at all. */
  readonly problem: PresageError | undefined;
  readonly progress: Progress | undefined;
}

export interface Progress {
  /** Series that are forecast. */
  readonly done: number;
  readonly total: number;
  /** How far the fits under way are that take long, by series key. */
  readonly fits: ReadonlyMap<string, FitProgress>;
}

export type ForecastEvent =
  | { readonly type: 'start'; readonly total: number }
  | { readonly type: 'history'; readonly history: SeriesHistory }
  | { readonly type: 'fits'; readonly fits: ReadonlyMap<string, FitProgress> }
  | { readonly type: 'series'; readonly results: ReadonlyMap<string, SeriesForecast> }
  | { readonly type: 'done'; readonly results: ReadonlyMap<string, SeriesForecast>; readonly keys: readonly string[] }
  | { readonly type: 'failed'; readonly problem: PresageError };

export const NO_FORECASTS: ForecastState = {
  history: undefined,
  results: new Map(),
  problem: undefined,
  progress: undefined,
};

/** What each step of a job changes; the old results stay until new ones replace them. */
export function reduceForecasts(state: ForecastState, event: ForecastEvent): ForecastState {
  switch (event.type) {
    case 'start':
      return { ...state, progress: { done: 0, total: event.total, fits: new Map() } };
    case 'history':
      return { ...state, history: event.history };
    case 'fits':
      return { ...state, progress: state.progress && { ...state.progress, fits: event.fits } };
    case 'series':
      return {
        ...state,
        results: new Map([...state.results, ...event.results]),
        progress: state.progress && { ...state.progress, done: state.progress.done + event.results.size },
      };
    case 'done': {
      const all = new Map([...state.results, ...event.results]);
      const onScreen = new Set(event.keys);
      return {
        ...state,
        results: new Map([...all].filter(([key]) => onScreen.has(key))),
        problem: undefined,
        progress: undefined,
      };
    }
    case 'failed':
      return { ...state, problem: event.problem, progress: undefined };
  }
}
