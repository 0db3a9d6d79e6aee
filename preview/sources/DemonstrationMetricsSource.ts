import type { Frame } from '../../pkg/series/Frame';
import { MINUTE_MS } from '../../pkg/series/durations';
import { demonstrationSeries } from '../workload/demonstrationSeries';
import type { Story } from '../workload/Story';
import { matchesSelector } from './matchesSelector';
import type { PreviewSource } from './PreviewSource';
import type { RangeQuery } from './RangeQuery';
import { requireSelector } from './requireSelector';
import { seriesFrame } from './seriesFrame';
import { stepTimes } from './stepTimes';

/** How often the demonstration workload is measured. */
const SCRAPE_INTERVAL_MS = MINUTE_MS;

/** Answers plain selectors over the demonstration workload, up to the present and no further. */
export class DemonstrationMetricsSource implements PreviewSource {
  readonly #story: Story;
  readonly #now: () => number;

  readonly examples = [
    'demonstration_requests_per_second{service="checkout"}',
    'demonstration_cpu_utilisation_percent{instance="web-1"}',
    'demonstration_disk_used_percent',
    'demonstration_latency_p95_seconds',
    'demonstration_error_percent',
  ];

  constructor(story: Story, now: () => number) {
    this.#story = story;
    this.#now = now;
  }

  async queryRange(query: RangeQuery): Promise<Frame[]> {
    const selector = requireSelector(query.expression);
    const measuredMs = this.#measuredTimes(query);
    return demonstrationSeries
      .filter((series) => matchesSelector(selector, series.name, series.labels))
      .map((series) => {
        const values = measuredMs.map((timeMs) =>
          series.value(Math.floor(timeMs / SCRAPE_INTERVAL_MS) * SCRAPE_INTERVAL_MS, this.#story)
        );
        return seriesFrame(query, { __name__: series.name, ...series.labels }, measuredMs, values);
      });
  }

  #measuredTimes(query: RangeQuery): Float64Array {
    const nowMs = this.#now();
    return stepTimes(query).filter(
      (timeMs) => timeMs >= this.#story.startMs && timeMs <= nowMs && !this.#story.isGap(timeMs)
    );
  }
}
