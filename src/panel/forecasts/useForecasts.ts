import { useEffect, useReducer, useState } from 'react';
import type { FitProgress, Forecaster } from '../../../pkg/query/Forecaster';
import { PresageError } from '../../../pkg/series/PresageError';
import type { ForecastJob } from './ForecastJob';
import { type ForecastState, NO_FORECASTS, reduceForecasts } from './reduceForecasts';
import { UnforeseenError } from './UnforeseenError';
import { type JobListener, runForecastJob } from './runForecastJob';
import type { SeriesForecast } from './SeriesForecast';

/** Results that come within this time are drawn together, in milliseconds. */
const DRAW_EVERY_MS = 250;

/**
 * Forecasts the panel's series whenever the job's key changes, and stops what it replaces. The last forecasts stay
 * until new ones are there. A job that failed is tried again with the next one, whatever its key, as when somebody
 * refreshes the panel.
 * @param job undefined while there is nothing to forecast
 */
export function useForecasts(job: ForecastJob | undefined, forecaster: Forecaster): ForecastState {
  const [state, dispatch] = useReducer(reduceForecasts, NO_FORECASTS);
  const [current, setCurrent] = useState(job);
  const hasFailed = state.problem !== undefined && state.progress === undefined;
  if (job !== current && (job?.key !== current?.key || hasFailed)) {
    setCurrent(job);
  }

  useEffect(() => {
    if (current === undefined) {
      return;
    }
    const controller = new AbortController();
    let fresh = new Map<string, SeriesForecast>();
    const fits = new Map<string, FitProgress>();
    const draw = () => {
      if (fresh.size > 0) {
        dispatch({ type: 'series', results: fresh });
        fresh = new Map();
      }
      if (fits.size > 0) {
        dispatch({ type: 'fits', fits: new Map(fits) });
      }
    };
    const timer = setInterval(draw, DRAW_EVERY_MS);
    dispatch({ type: 'start', total: current.onScreen.size });
    const listener: JobListener = {
      onHistory: (history) => dispatch({ type: 'history', history }),
      onSeries: (key, result) => {
        fresh.set(key, result);
        fits.delete(key);
      },
      onFitProgress: (key, progress) => fits.set(key, progress),
    };
    runForecastJob(current, forecaster, listener, controller.signal)
      .then(() => {
        dispatch({ type: 'done', results: fresh, keys: [...current.onScreen.keys()] });
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) {
          dispatch({ type: 'failed', problem: error instanceof PresageError ? error : new UnforeseenError(error) });
        }
      })
      .finally(() => clearInterval(timer));
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [current, forecaster]);

  return state;
}
