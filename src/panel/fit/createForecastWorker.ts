import { CrossOriginWorker } from './CrossOriginWorker';

/** Starts a worker that answers `FitRequest`s with `FitReply`s. */
export function createForecastWorker(): Worker {
  return new CrossOriginWorker(
    new URL(
      /* webpackChunkName: "forecast-worker", webpackEntryOptions: { library: { type: "self", name: "forecastWorker" } } */
      '../forecast.worker.ts',
      import.meta.url
    )
  );
}
