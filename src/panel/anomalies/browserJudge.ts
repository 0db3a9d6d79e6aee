import { FIT_TIME_LIMIT_MS } from '../../../pkg/series/limits';
import { createForecastWorker } from '../fit/createForecastWorker';
import type { AnomalyJudge } from './AnomalyJudge';
import { JudgeWorkerPool } from './JudgeWorkerPool';

/** Workers of their own, so that anomalies don't wait until all forecasts are made. */
const MAX_WORKERS = 2;

/** The judge that all the panels of a page share; no worker is started before the first task. */
export const browserJudge: AnomalyJudge = new JudgeWorkerPool({
  createWorker: createForecastWorker,
  maxWorkers: MAX_WORKERS,
  timeLimitMs: FIT_TIME_LIMIT_MS,
});
