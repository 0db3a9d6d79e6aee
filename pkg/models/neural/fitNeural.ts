import type { ModelHistory, Training } from '../Model';
import { TooShortToTrainError } from './errors/TooShortToTrainError';
import { layoutBaseline } from './layoutBaseline';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { NeuralState } from './neuralStateSchema';
import { observePoints } from './observePoints';
import { readTrainingSeries } from './readTrainingSeries';
import { resumeNetwork } from './resumeNetwork';
import { trainNetwork } from './trainNetwork';

/** Below this there are not enough blocks to learn from and to stop by. */
const MIN_POINTS = 32;

/** Points learnt from, besides those looked back at: two weeks of five minutes. */
const MOST_POINTS = 4_032;

/** Without a seed and somebody who watches the clock, the passes alone bound the work. */
const UNWATCHED: Training = { seed: 1, shouldStop: () => false };

/**
 * Trains a network on a series' newest points.
 * @throws {TooShortToTrainError | TrainingDivergedError}
 */
export function fitNeural(kind: NetworkKind, history: ModelHistory, training: Training = UNWATCHED): NeuralState {
  if (history.values.length < MIN_POINTS) {
    throw new TooShortToTrainError(kind.name, history.values.length, MIN_POINTS);
  }
  const layout = layoutBaseline(history.values.length, history.seasonSteps);
  const values = history.values.slice(-layout.lookbackSteps - MOST_POINTS);
  const series = readTrainingSeries(values, layout);
  const { baseline, weights } = trainNetwork(kind, series, training);
  const network = resumeNetwork(kind, layout, weights);
  observePoints(new NetworkReader(network, layout, baseline), series, layout.lookbackSteps + 1, values.length);
  return {
    layout,
    baseline,
    weights,
    recent: values.slice(-layout.lookbackSteps),
    levels: series.levels.at(-1)!,
    memory: network.readState(),
    pointCount: values.length,
  };
}
