/**
 * Keeps the weights of the pass whose held-out error was least, and tells when no better ones are to be hoped for
 * (Prechelt, 1998).
 */
export class EarlyStopping {
  readonly #patiencePasses: number;
  #bestWeights: Float64Array;
  #bestError: number;
  #bestPass = 0;
  #pass = 0;

  /** @param error that of the weights before the first pass */
  constructor(patiencePasses: number, weights: Float64Array, error: number) {
    this.#patiencePasses = patiencePasses;
    this.#bestWeights = weights.slice();
    this.#bestError = error;
  }

  /** @returns whether to stop: too many passes in a row were no better */
  record(weights: Float64Array, error: number): boolean {
    this.#pass++;
    if (error < this.#bestError) {
      this.#bestError = error;
      this.#bestPass = this.#pass;
      this.#bestWeights = weights.slice();
    }
    return this.#pass - this.#bestPass >= this.#patiencePasses;
  }

  /** Passes that the best weights took, 0 where training made nothing better. */
  get bestPass(): number {
    return this.#bestPass;
  }

  get bestWeights(): Float64Array {
    return this.#bestWeights;
  }
}
