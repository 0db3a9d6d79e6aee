import type { Forecaster } from '../../../pkg/query/Forecaster';
import { FIT_TIME_LIMIT_MS } from '../../../pkg/series/limits';
import { CachedForecaster } from './CachedForecaster';
import { FitWorkerPool } from './FitWorkerPool';
import { createForecastWorker } from './createForecastWorker';

/** More workers than this take memory that a dashboard needs elsewhere. */
const MAX_WORKERS = 8;

/** The forecaster that all the panels of a page share; no worker is started before the first fit. */
export const browserForecaster: Forecaster = new CachedForecaster(
  new FitWorkerPool({
    createWorker: createForecastWorker,
    maxWorkers: Math.min(MAX_WORKERS, navigator.hardwareConcurrency),
    timeLimitMs: FIT_TIME_LIMIT_MS,
  })
);
