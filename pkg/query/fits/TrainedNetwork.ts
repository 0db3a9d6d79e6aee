import type { ModelState } from '../../models/Model';
import type { ModelName } from '../../models/ModelName';

/** A network as an earlier forecast trained it; plain data that crosses into workers by structured clone. */
export interface TrainedNetwork {
  readonly model: ModelName;
  readonly state: ModelState;
  /** Time of the last value it was trained on, Unix ms. */
  readonly learntToMs: number;
  readonly stepMs: number;
  readonly seasonSteps: readonly number[];
  /** The last values it was trained on, on its own scale. */
  readonly lastValues: Float64Array;
}

/** What the forecasts of one series trained, for its next forecast. */
export interface TrainedNetworks {
  readonly networks: readonly TrainedNetwork[];
  /** MASE of the backtest when they were trained. */
  readonly error: number;
}
