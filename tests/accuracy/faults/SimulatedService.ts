import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../pkg/series/durations';
import { between } from '../between';
import { clamp } from '../clamp';
import { dayWave } from '../dayWave';
import { seededNoise, type SeededNoise } from '../seededNoise';
import type { FaultEffect } from './FaultEffect';
import { RequestLoad } from './RequestLoad';
import type { ServiceValues } from './ServiceMetric';
import { Wander } from './Wander';

const CORES = 8;
const BACKUP_STARTS_AT_MS = 2 * HOUR_MS;
const BACKUP_LASTS_MS = 20 * MINUTE_MS;
const CRON_EVERY_MS = 5 * MINUTE_MS;
const CRON_LASTS_MS = 6_000;
const LOAD_MEMORY_MS = MINUTE_MS;

/** Memory above this share makes the system swap. */
const SWAP_FROM_PERCENT = 90;

/**
 * A web service and its host, a step at a time: users by day and night drive processor, network and answer times;
 * memory is a sawtooth of garbage collections; a job runs each 5 minutes and a backup each night at 02:00; a few answers
 * take long and a few fail on any day.
 */
export class SimulatedService {
  readonly #noise: SeededNoise;
  readonly #requestLoad: RequestLoad;
  readonly #cpuWander: Wander;
  readonly #cacheWander: Wander;
  #loadAverage = 2;
  #heapPercent = 0;
  #collectAtPercent = 4;

  constructor(
    readonly stepMs: number,
    readonly startMs: number,
    seed: number
  ) {
    this.#noise = seededNoise(seed);
    this.#requestLoad = new RequestLoad(stepMs, seededNoise(seed + 1));
    this.#cpuWander = new Wander(20_000 / stepMs, this.#noise);
    this.#cacheWander = new Wander((30 * MINUTE_MS) / stepMs, this.#noise);
  }

  /** What is measured over the step that ends at `timeMs`; called for each step in turn. */
  measure(timeMs: number, effect: FaultEffect): ServiceValues {
    const noise = this.#noise;
    const seconds = this.stepMs / 1_000;
    const rate = this.#requestLoad.rate(timeMs);
    const backup = backupShare(timeMs);
    const collects = this.#fillHeap((rate * seconds) / 5_000);

    const cron = timeMs % CRON_EVERY_MS < CRON_LASTS_MS ? 5 : 0;
    const ownPercent =
      8 +
      0.06 * rate +
      1.5 * this.#cpuWander.next() +
      cron +
      20 * backup.runs +
      (collects ? 4 : 0) +
      this.#heavyTailed();
    const wantedCores = Math.max(0.1, (CORES * ownPercent) / 100 + effect.coresTaken);
    const cpu = clamp((100 * wantedCores) / CORES, 0, 100);
    const forgets = 1 - Math.exp(-this.stepMs / LOAD_MEMORY_MS);
    this.#loadAverage += forgets * (noise.poisson(wantedCores) - this.#loadAverage);

    const memory = clamp(
      42 + 5 * dayWave(timeMs - HOUR_MS) + 0.8 * this.#cacheWander.next() + this.#heapPercent + effect.leakedPercent,
      0,
      99
    );
    const swapping = memory > SWAP_FROM_PERCENT ? 1 + (memory - SWAP_FROM_PERCENT) / 3 : 1;
    const busy = Math.min(wantedCores / CORES, 0.98);
    const tail = noise.uniform() < 0.002 ? between(noise, 1.3, 2.5) : 1;
    const answerMs =
      (60 / (1 - 0.7 * busy)) * Math.max(1, wantedCores / CORES) * swapping + effect.addedMs + (collects ? 15 : 0);

    const strayErrors = noise.uniform() < 0.0005 ? noise.poisson(4) : 0;
    const failures = noise.poisson((0.001 + effect.failingShare) * rate * seconds) + strayErrors;
    const burst = noise.uniform() < 0.001 ? between(noise, 1.1, 1.5) : 1;
    const days = (timeMs - this.startMs) / DAY_MS;
    const sinceRotation = (timeMs % HOUR_MS) / HOUR_MS;
    return {
      cpu,
      load: this.#loadAverage,
      memory,
      disk: Math.min(
        100,
        55 + 1.2 * days + 0.1 * sinceRotation + 5 * backup.done + 0.005 * this.#heavyTailed() + effect.filledPercent
      ),
      network: (0.02 * rate * Math.exp(0.06 * noise.normal()) + 40 * backup.runs * (1 + 0.05 * noise.normal())) * burst,
      requests: noise.poisson(rate * seconds) / seconds,
      latency: answerMs * Math.exp(0.08 * noise.normal()) * tail,
      errors: failures / seconds,
    };
  }

  /** @returns whether garbage was collected */
  #fillHeap(percent: number): boolean {
    this.#heapPercent += percent;
    if (this.#heapPercent < this.#collectAtPercent) {
      return false;
    }
    this.#heapPercent = between(this.#noise, 0.1, 0.5);
    this.#collectAtPercent = between(this.#noise, 3.5, 4.5);
    return true;
  }

  /** Mean 0; one draw in 50 is three times as wide as the others. */
  #heavyTailed(): number {
    return this.#noise.normal() * (this.#noise.uniform() < 0.02 ? 3 : 1);
  }
}

/** Whether the backup runs, and the share of it that lies on the disk before it is sent off. */
function backupShare(timeMs: number): { runs: number; done: number } {
  const done = ((timeMs % DAY_MS) - BACKUP_STARTS_AT_MS) / BACKUP_LASTS_MS;
  const runs = done >= 0 && done < 1;
  return { runs: Number(runs), done: runs ? done : 0 };
}
