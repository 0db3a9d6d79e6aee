import { findLevelChanges, type LevelChanges } from '../../anomaly/changePoints/findLevelChanges';
import { PresageError } from '../../series/PresageError';
import { runAtOnce } from '../../series/runAtOnce';
import type { Samples } from '../../series/Samples';
import type { ForecastOptions } from '../ForecastOptions';
import { seasonsMs } from '../seasonsMs';
import { seriesTimes } from '../seriesTimes';

/** Finds the changes of level of a whole series, in its own step; or tells why none can be found. */
export function findChangesOf(samples: Samples, season: ForecastOptions['season']): LevelChanges | PresageError {
  const { firstMs, lastMs, stepMs } = seriesTimes(samples);
  const seasons = seasonsMs(season, stepMs);
  try {
    return runAtOnce(
      findLevelChanges(samples, { stepMs, seasons, learnFromMs: firstMs, learnToMs: lastMs, exclude: [] })
    );
  } catch (error) {
    if (error instanceof PresageError) {
      return error;
    }
    throw error;
  }
}
