import type { SeededNoise } from '../seededNoise';

/** A value around 0 with standard deviation 1 that forgets where it was in about `memorySteps` steps. */
export class Wander {
  readonly #keeps: number;
  #value: number;

  constructor(
    memorySteps: number,
    private readonly noise: SeededNoise
  ) {
    this.#keeps = Math.exp(-1 / memorySteps);
    this.#value = noise.normal();
  }

  next(): number {
    const adds = Math.sqrt(1 - this.#keeps ** 2);
    return (this.#value = this.#keeps * this.#value + adds * this.noise.normal());
  }
}
