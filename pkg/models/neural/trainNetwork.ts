import { seededRandom } from '../../series/seededRandom';
import type { Training } from '../Model';
import { Adam } from './Adam';
import type { Baseline } from './Baseline';
import { EarlyStopping } from './EarlyStopping';
import { TrainingDivergedError } from './errors/TrainingDivergedError';
import { fitBaseline } from './fitBaseline';
import { heldOutError } from './heldOutError';
import type { NetworkKind } from './NetworkKind';
import { NetworkReader } from './NetworkReader';
import type { SequenceNetwork } from './SequenceNetwork';
import { trainPass } from './trainPass';
import type { TrainingSeries } from './TrainingSeries';

/**
 * Bounds the work where nobody watches the clock: passes get fewer as the history gets longer, and stay worth while.
 */
const MOST_PASSES = 30;
const LEAST_PASSES = 8;
const POINTS_OF_ALL_PASSES = 60_000;

const PATIENCE_PASSES = 6;

/**
 * A network that doesn't cut the linear part's error to this share has learnt noise: short histories would be worse off
 * with it.
 */
const WORTHWHILE_SHARE = 0.95;

/** The rate falls in a straight line to this share in the last pass. */
const LAST_RATE_SHARE = 0.1;

/** Points at the end to stop by, in blocks, and the most of all points that may be. */
const HELD_OUT_BLOCKS = 4;
const HELD_OUT_SHARE = 0.25;

export interface TrainedNetwork {
  readonly baseline: Baseline;
  readonly weights: Float64Array;
}

interface Run {
  readonly kind: NetworkKind;
  readonly series: TrainingSeries;
  readonly training: Training;
  readonly mostPasses: number;
}

/**
 * Trains a network of a kind twice: first without the series' end, to find how many passes make the forecasts of that
 * end best (none, where the linear part alone does); then on all of it, as many passes from the same start. Told to
 * stop, it keeps the best weights that have been tested by then.
 * @throws {TrainingDivergedError}
 */
export function trainNetwork(kind: NetworkKind, series: TrainingSeries, training: Training): TrainedNetwork {
  const points = series.values.length - series.layout.lookbackSteps;
  const mostPasses = Math.max(LEAST_PASSES, Math.min(MOST_PASSES, Math.round(POINTS_OF_ALL_PASSES / points)));
  const run: Run = { kind, series, training, mostPasses };
  const tested = trainTested(run);
  if (tested.wasStopped) {
    return tested;
  }
  const trained = trainOnAll(run, tested.passes);
  training.onProgress?.(1);
  return trained ?? tested;
}

interface TestedNetwork extends TrainedNetwork {
  /** Passes that the weights took. */
  readonly passes: number;
  readonly wasStopped: boolean;
}

/** Trains without the end, until its forecasts get no better. */
function trainTested(run: Run): TestedNetwork {
  const { kind, series, training, mostPasses } = run;
  const { lookbackSteps, blockSteps } = series.layout;
  const points = series.values.length - lookbackSteps;
  const asked = Math.min(HELD_OUT_BLOCKS * blockSteps, Math.floor(HELD_OUT_SHARE * points));
  const end = series.values.length - Math.max(blockSteps, asked);
  const { baseline, reader, network, random } = startNetwork(run, end);
  const optimiser = new Adam(network.weights.length);
  const stopping = new EarlyStopping(
    PATIENCE_PASSES,
    network.weights,
    WORTHWHILE_SHARE * heldOutError(reader, series, end)
  );
  let wasStopped = false;
  for (let pass = 0; pass < mostPasses && !wasStopped; pass++) {
    takePass(run, { reader, optimiser, random, end, pass, errorScale: baseline.errorScale });
    const error = heldOutError(reader, series, end);
    if (!Number.isFinite(error)) {
      throw new TrainingDivergedError(kind.name);
    }
    if (stopping.record(network.weights, error)) {
      break;
    }
    // Half of the work is the second training.
    training.onProgress?.((0.5 * (pass + 1)) / mostPasses);
    wasStopped = training.shouldStop();
  }
  return { baseline, weights: stopping.bestWeights, passes: stopping.bestPass, wasStopped };
}

/** @returns nothing where it was told to stop */
function trainOnAll(run: Run, passes: number): TrainedNetwork | undefined {
  const { series, training } = run;
  const end = series.values.length;
  const { baseline, reader, network, random } = startNetwork(run, end);
  const optimiser = new Adam(network.weights.length);
  for (let pass = 0; pass < passes; pass++) {
    takePass(run, { reader, optimiser, random, end, pass, errorScale: baseline.errorScale });
    training.onProgress?.(0.5 + (0.5 * (pass + 1)) / passes);
    if (pass + 1 < passes && training.shouldStop()) {
      return undefined;
    }
  }
  return { baseline, weights: network.weights };
}

interface StartedNetwork {
  readonly baseline: Baseline;
  readonly reader: NetworkReader;
  readonly network: SequenceNetwork;
  readonly random: () => number;
}

function startNetwork({ kind, series, training }: Run, end: number): StartedNetwork {
  const { layout } = series;
  const random = seededRandom(training.seed);
  const network = kind.create(NetworkReader.countInputs(layout), 2 * layout.blockSteps, random);
  const baseline = fitBaseline(series, end);
  return { baseline, reader: new NetworkReader(network, layout, baseline), network, random };
}

interface Pass {
  readonly reader: NetworkReader;
  readonly optimiser: Adam;
  readonly random: () => number;
  readonly end: number;
  readonly pass: number;
  readonly errorScale: number;
}

function takePass({ kind, series, mostPasses }: Run, { reader, optimiser, random, end, pass, errorScale }: Pass): void {
  const { lookbackSteps, blockSteps } = series.layout;
  reader.network.writeState(reader.network.readState().fill(0));
  const start = lookbackSteps + 1 + Math.floor(random() * blockSteps);
  const rate = kind.firstRate * (1 - ((1 - LAST_RATE_SHARE) * pass) / mostPasses);
  if (!trainPass(reader, series, optimiser, { start, end, rate, errorScale })) {
    throw new TrainingDivergedError(kind.name);
  }
}
