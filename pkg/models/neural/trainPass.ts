import type { Adam } from './Adam';
import type { NetworkReader } from './NetworkReader';
import { observePoints } from './observePoints';
import { recencyWeight } from './recencyWeight';
import type { TrainingSeries } from './TrainingSeries';

/** Errors beyond this, in the linear part's root mean square, pull no harder (Huber's loss). */
const LARGEST_PULL = 1.5;

/**
 * Longer gradients are shortened to this (Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent
 * networks", 2013).
 */
const LONGEST_GRADIENT = 1;

/**
 * The weight of an old block fades with the root of that of the linear part's rows: a network needs more to learn from.
 */
const SLOWER_FADING = 0.5;

export interface PassOptions {
  /** The first point to be read; another one each pass, so that blocks start at all times. */
  readonly start: number;
  /** Points from it on are not read. */
  readonly end: number;
  readonly rate: number;
  /** What errors are measured in. */
  readonly errorScale: number;
}

/**
 * Takes a network once through a series: block by block it reads the known values, forecasts the block after them and
 * learns from the errors; then it goes on from the values as they were.
 * @returns whether all gradients were finite; the weights are spoilt where not
 */
export function trainPass(
  reader: NetworkReader,
  series: TrainingSeries,
  optimiser: Adam,
  options: PassOptions
): boolean {
  const { network } = reader;
  const { blockSteps } = series.layout;
  const outputGradients = new Float64Array(2 * blockSteps);
  const { start, end } = options;
  for (let origin = start + blockSteps; origin + blockSteps / 2 <= end; origin += blockSteps) {
    observePoints(reader, series, origin - blockSteps, origin);
    const state = network.readState();
    const steps = Math.min(blockSteps, end - origin);
    const weight = recencyWeight(series.layout, SLOWER_FADING * (end - origin)) / steps;
    for (let lead = 1; lead <= steps; lead++) {
      const target = origin + lead - 1;
      const { values } = series;
      const expected = reader.forecast({ values, target, lead, levels: series.levels[origin - 1]! }, target);
      const error = (expected - values[target]!) / options.errorScale;
      outputGradients[blockSteps + lead - 1] = weight * Math.min(LARGEST_PULL, Math.max(-LARGEST_PULL, error));
    }
    network.gradients.fill(0);
    network.backward(outputGradients.subarray(0, blockSteps + steps));
    network.writeState(state);
    if (!shorten(network.gradients)) {
      return false;
    }
    optimiser.descend(network.weights, network.gradients, options.rate);
  }
  return true;
}

/** @returns false where a gradient is not finite */
function shorten(gradients: Float64Array): boolean {
  let squares = 0;
  for (const gradient of gradients) {
    squares += gradient * gradient;
  }
  const length = Math.sqrt(squares);
  if (length > LONGEST_GRADIENT) {
    for (let i = 0; i < gradients.length; i++) {
      gradients[i]! *= LONGEST_GRADIENT / length;
    }
  }
  return Number.isFinite(length);
}
