import type { Frame } from '../../pkg/series/Frame';
import type { MachineSampler } from '../machine/MachineSampler';
import { MINUTE_MS } from '../../pkg/series/durations';
import { matchesSelector } from './matchesSelector';
import type { PreviewSource } from './PreviewSource';
import type { RangeQuery } from './RangeQuery';
import { requireSelector } from './requireSelector';
import { seriesFrame } from './seriesFrame';
import { stepTimes } from './stepTimes';

/** Prometheus calls a series stale after five minutes; samples of every five seconds are so after one. */
const LOOK_BACK_MS = MINUTE_MS;

/** Answers plain selectors over the samples of this machine. */
export class MachineSource implements PreviewSource {
  readonly #sampler: MachineSampler;

  constructor(sampler: MachineSampler) {
    this.#sampler = sampler;
  }

  get examples(): readonly string[] {
    return [...this.#sampler.series.keys()];
  }

  async queryRange(query: RangeQuery): Promise<Frame[]> {
    const selector = requireSelector(query.expression);
    const frames: Frame[] = [];
    for (const [name, kept] of this.#sampler.series) {
      if (!matchesSelector(selector, name, this.#sampler.labels)) {
        continue;
      }
      const timesMs = stepTimes(query).filter((timeMs) => !Number.isNaN(kept.valueAt(timeMs, LOOK_BACK_MS)));
      const values = timesMs.map((timeMs) => kept.valueAt(timeMs, LOOK_BACK_MS));
      frames.push(seriesFrame(query, { __name__: name, ...this.#sampler.labels }, timesMs, values));
    }
    return frames;
  }
}
