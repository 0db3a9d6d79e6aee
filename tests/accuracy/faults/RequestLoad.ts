import { HOUR_MS, MINUTE_MS } from '../../../pkg/series/durations';
import { between } from '../between';
import { dayWave } from '../dayWave';
import type { SeededNoise } from '../seededNoise';
import { Wander } from './Wander';

const MEAN_RATE = 400;
const SURGE_EVERY_MS = 1.5 * HOUR_MS;

/** Requests a second that users send: by day and night, wandering by some percent, with a surge now and then. */
export class RequestLoad {
  readonly #wander: Wander;
  #surge = { startMs: 0, lastsMs: 1, height: 0 };

  constructor(
    private readonly stepMs: number,
    private readonly noise: SeededNoise
  ) {
    this.#wander = new Wander((5 * MINUTE_MS) / stepMs, noise);
  }

  /** Called for each step in turn. */
  rate(timeMs: number): number {
    return MEAN_RATE * (1 + 0.55 * dayWave(timeMs)) * Math.exp(0.05 * this.#wander.next()) * this.#surgeFactor(timeMs);
  }

  /** A campaign or a crawler: 10 to 30 % more for some minutes, rising and falling smoothly. */
  #surgeFactor(timeMs: number): number {
    const { noise } = this;
    const { startMs, lastsMs, height } = this.#surge;
    const done = (timeMs - startMs) / lastsMs;
    if (done >= 1 && noise.uniform() < this.stepMs / SURGE_EVERY_MS) {
      this.#surge = {
        startMs: timeMs,
        lastsMs: between(noise, MINUTE_MS, 5 * MINUTE_MS),
        height: between(noise, 0.1, 0.3),
      };
    }
    return done < 1 ? 1 + height * Math.sin(Math.PI * done) ** 2 : 1;
  }
}
