/** The moments' decay rates that the paper proposes. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const SMALLEST_ROOT = 1e-8;

/**
 * Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015): each weight moves by its gradient's mean
 * over its size.
 */
export class Adam {
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #meanBias = 1;
  #squareBias = 1;

  constructor(weightCount: number) {
    this.#means = new Float64Array(weightCount);
    this.#squares = new Float64Array(weightCount);
  }

  /** Moves the weights, in place, by about `rate` each at the most. */
  descend(weights: Float64Array, gradients: Float64Array, rate: number): void {
    const means = this.#means;
    const squares = this.#squares;
    this.#meanBias *= MEAN_DECAY;
    this.#squareBias *= SQUARE_DECAY;
    const meanScale = rate / (1 - this.#meanBias);
    const squareScale = 1 / (1 - this.#squareBias);
    for (let i = 0; i < weights.length; i++) {
      const gradient = gradients[i]!;
      const mean = MEAN_DECAY * means[i]! + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * squares[i]! + (1 - SQUARE_DECAY) * gradient * gradient;
      means[i] = mean;
      squares[i] = square;
      weights[i]! -= (meanScale * mean) / (Math.sqrt(squareScale * square) + SMALLEST_ROOT);
    }
  }
}
