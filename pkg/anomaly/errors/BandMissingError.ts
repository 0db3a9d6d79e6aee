import { PresageError } from '../../series/PresageError';

/** Anomalies were asked for at a level that the forecast has no band of. */
export class BandMissingError extends PresageError {
  override readonly name = 'BandMissingError';

  constructor(level: number) {
    super(`The forecast has no band of ${level} %.`, `Add ${level} to the levels.`);
  }
}
