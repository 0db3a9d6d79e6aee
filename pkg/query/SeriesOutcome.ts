import type { LevelChanges } from '../anomaly/changePoints/findLevelChanges';
import type { Forecast } from '../forecast/Forecast';
import type { PresageError } from '../series/PresageError';
import type { JudgedSeries, RefusedSeries } from './anomalies/JudgedSet';
import type { SourceSeries } from './SourceSeries';

/** What a query learnt of one series. */
export interface SeriesOutcome {
  readonly source: SourceSeries;
  /** Past the range's end, or why there is none; undefined where none was asked for. */
  readonly forecast: Forecast | PresageError | undefined;
  /** Undefined where no verdicts were asked for. */
  readonly judged: JudgedSeries | RefusedSeries | undefined;
  /** Over its history and the range; undefined where no changes of level were asked for. */
  readonly changes: LevelChanges | RefusedSeries | undefined;
}
