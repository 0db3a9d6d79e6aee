import type { ForecastTraining } from '../../forecast/ForecastTraining';
import type { OnFitProgress } from '../Forecaster';

/** The same for every fit, so that the same question has the same answer. */
const SEED = 1;

/** More often is of no use to a person. */
const PROGRESS_INTERVAL_MS = 100;

/**
 * Lets the models of one forecast train for `limitMs` from now on: each fit until its equal part of it is over, so that what one
 * leaves is there for the next.
 * @param onProgress told a model's progress over all its fits, now and then
 */
export function trainingWithin(limitMs: number, onProgress: OnFitProgress): ForecastTraining {
  const startMs = performance.now();
  let toldMs = startMs;
  return {
    startFit: (model, fit, fits) => {
      const endMs = startMs + (limitMs * (fit + 1)) / fits;
      return {
        seed: SEED,
        shouldStop: () => performance.now() >= endMs,
        onProgress: (share) => {
          const nowMs = performance.now();
          if (nowMs - toldMs >= PROGRESS_INTERVAL_MS) {
            toldMs = nowMs;
            onProgress({ model, share: (fit + share) / fits });
          }
        },
      };
    },
  };
}
