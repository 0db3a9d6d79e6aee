import type { Baseline } from './Baseline';
import type { BaselineLayout } from './BaselineLayout';
import { countFeatures } from './countFeatures';
import { exponential } from './exponential';
import { readFeatures, type Target } from './readFeatures';
import { seasonPhases } from './seasonPhases';
import type { SequenceNetwork } from './SequenceNetwork';

/** Standardised inputs beyond this are held at it: one spike must not throw a network off its course. */
const LARGEST_INPUT = 4;

/**
 * Corrections fade by half in each block past these, as far as networks are tested: a forecast is what the next cycle's
 * forecast starts from, and the corrections of many cycles would add up.
 */
const TESTED_BLOCKS = 2;

/**
 * The network's inputs besides features and phases: the last error, whether it is known, and the share of the block.
 */
const INPUTS_BESIDES = 3;

/**
 * Feeds a series to a network: known points to be read, then targets to be forecast. The network reads what the linear
 * part reads, the season's phases and, of known points, the error that the linear part made; it corrects the linear
 * part.
 */
export class NetworkReader {
  readonly network: SequenceNetwork;
  readonly #layout: BaselineLayout;
  readonly #baseline: Baseline;
  readonly #features: Float64Array;
  readonly #inputs: Float64Array;
  readonly #phases: readonly Float64Array[];

  static countInputs(layout: BaselineLayout): number {
    return countFeatures(layout) - 1 + INPUTS_BESIDES + 2 * layout.seasonSteps.length;
  }

  constructor(network: SequenceNetwork, layout: BaselineLayout, baseline: Baseline) {
    this.network = network;
    this.#layout = layout;
    this.#baseline = baseline;
    this.#features = new Float64Array(countFeatures(layout));
    this.#inputs = new Float64Array(NetworkReader.countInputs(layout));
    this.#phases = layout.seasonSteps.map(seasonPhases);
  }

  /**
   * Reads a known value.
   * @param point the place in the season's cycles, where the values don't start with a cycle
   */
  observe(known: Target, point: number): void {
    const linear = this.#forecastLinearly(known);
    const error = (known.values[known.target]! - linear) / this.#baseline.errorScale;
    this.#runNetwork(point, hold(error), 0, 0);
  }

  /** @returns the expected value of a target, on the values' scale */
  forecast(target: Target, point: number): number {
    const linear = this.#forecastLinearly(target);
    const blocks = target.lead / this.#layout.blockSteps;
    const correction = this.#runNetwork(point, 0, 1, Math.min(1, blocks));
    return (
      linear + this.#baseline.errorScale * correction * exponential(Math.LN2 * Math.min(0, TESTED_BLOCKS - blocks))
    );
  }

  #forecastLinearly(target: Target): number {
    const { coefficients } = this.#baseline;
    let sum = readFeatures(this.#features, this.#layout, target);
    for (let i = 0; i < coefficients.length; i++) {
      sum += coefficients[i]! * this.#features[i]!;
    }
    return sum;
  }

  #runNetwork(point: number, error: number, isUnknown: number, share: number): number {
    const inputs = this.#inputs;
    const scales = this.#baseline.featureScales;
    let next = 0;
    for (; next < scales.length - 1; next++) {
      inputs[next] = hold(this.#features[next]! / scales[next]!);
    }
    inputs[next++] = error;
    inputs[next++] = isUnknown;
    inputs[next++] = share;
    for (const phases of this.#phases) {
      const phase = point % (phases.length / 2);
      inputs[next++] = phases[2 * phase]!;
      inputs[next++] = phases[2 * phase + 1]!;
    }
    return this.network.step(inputs);
  }
}

function hold(input: number): number {
  return Math.min(LARGEST_INPUT, Math.max(-LARGEST_INPUT, input));
}
