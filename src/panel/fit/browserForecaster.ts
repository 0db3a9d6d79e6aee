import type { Forecaster } from '../../../pkg/query/Forecaster';
import { FIT_TIME_LIMIT_MS } from '../../../pkg/series/limits';
import { CachedForecaster } from './CachedForecaster';
import { FitWorkerPool } from './FitWorkerPool';
import { createForecastWorker } from './createForecastWorker';

/** More workers than this take memory that a dashboard needs elsewhere. */
const MAX_WORKERS = 4;

/** The forecaster that all the panels of a page share; no worker is started before the first fit. */
export const browserForecaster: Forecaster = new CachedForecaster(
  new FitWorkerPool({
    createWorker: createForecastWorker,
    maxWorkers: Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency - 1)),
    timeLimitMs: FIT_TIME_LIMIT_MS,
  })
);
