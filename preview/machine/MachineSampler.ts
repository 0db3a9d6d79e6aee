import { hostname } from 'node:os';
import { HOUR_MS, SECOND_MS } from '../../pkg/series/durations';
import type { MachineReading } from './MachineReading';
import { machineRates } from './machineRates';
import { readMachine } from './readMachine';
import { RingBuffer } from './RingBuffer';

const SAMPLE_INTERVAL_MS = 5 * SECOND_MS;

/** One day; older samples are forgotten. */
const KEPT_SAMPLES = (24 * HOUR_MS) / SAMPLE_INTERVAL_MS;

/** Samples the machine the preview runs on, every five seconds. */
export class MachineSampler {
  readonly labels = { job: 'node', instance: hostname() };
  readonly #series = new Map<string, RingBuffer>();
  #last: MachineReading | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  async start(): Promise<void> {
    await this.#sample();
    this.#timer = setInterval(() => void this.#sample(), SAMPLE_INTERVAL_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  get series(): ReadonlyMap<string, RingBuffer> {
    return this.#series;
  }

  async #sample(): Promise<void> {
    const reading = await readMachine(Date.now());
    if (this.#last !== undefined) {
      for (const [name, value] of machineRates(this.#last, reading)) {
        const kept = this.#series.get(name) ?? new RingBuffer(KEPT_SAMPLES);
        kept.push(reading.timeMs, value);
        this.#series.set(name, kept);
      }
    }
    this.#last = reading;
  }
}
