import type { HistoryGrid } from '../../forecast/ForecastTraining';
import type { FittedModel, ModelHistory, Training, UnfittedModel } from '../../models/Model';
import type { ModelName } from '../../models/ModelName';
import { resumeNetwork } from './resumeNetwork';
import type { TrainedNetwork } from './TrainedNetwork';

/** The models that train for so long that training anew for each new value would be a waste. */
export const NETWORK_NAMES: ReadonlyArray<ModelName | 'blend'> = ['lstm', 'tcn'];

/** Values kept with a network, to know its history again by. */
const LAST_VALUES = 64;

/**
 * Fits networks by going on from those that earlier forecasts of the same series trained, and keeps what it trains
 * itself.
 */
export class NetworkReuse {
  readonly #known: readonly TrainedNetwork[];
  readonly #networks = new Set<TrainedNetwork>();
  #hasTrained = false;
  #hasResumed = false;

  constructor(known: readonly TrainedNetwork[]) {
    this.#known = known;
  }

  /** Those that this forecast was made with. */
  get networks(): readonly TrainedNetwork[] {
    return [...this.#networks];
  }

  /** Whether any of them was trained for this forecast. */
  get hasTrained(): boolean {
    return this.#hasTrained;
  }

  /** Whether any of them was trained for an earlier one. */
  get hasResumed(): boolean {
    return this.#hasResumed;
  }

  /** @returns the model itself, where it doesn't train for long */
  wrap(model: UnfittedModel, grid: HistoryGrid): UnfittedModel {
    return NETWORK_NAMES.includes(model.name)
      ? { name: model.name, fit: (history, training) => this.#fit(model, grid, history, training) }
      : model;
  }

  #fit(model: UnfittedModel, grid: HistoryGrid, history: ModelHistory, training: Training | undefined): FittedModel {
    const endMs = grid.startMs + (history.values.length - 1) * grid.stepMs;
    const network = this.#newestKnown(model.name, endMs);
    const resumed = network && resumeNetwork(network, model, history, grid);
    if (network !== undefined && resumed !== undefined) {
      this.#networks.add(network);
      this.#hasResumed = true;
      return resumed;
    }
    const fitted = model.fit(history, training);
    const state = fitted.save?.();
    if (state !== undefined) {
      this.#hasTrained = true;
      this.#networks.add({
        model: model.name,
        state,
        learntToMs: endMs,
        stepMs: grid.stepMs,
        seasonSteps: history.seasonSteps,
        lastValues: history.values.slice(-LAST_VALUES),
      });
    }
    return fitted;
  }

  /** None that has learnt from what the fit is to forecast. */
  #newestKnown(model: ModelName, endMs: number): TrainedNetwork | undefined {
    return this.#known
      .filter((network) => network.model === model && network.learntToMs <= endMs)
      .toSorted((a, b) => b.learntToMs - a.learntToMs)[0];
  }
}
