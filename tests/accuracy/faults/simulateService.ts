import { gridTimesMs } from '../../../pkg/series/gridTimesMs';
import type { Samples } from '../../../pkg/series/Samples';
import { seededNoise } from '../seededNoise';
import { EXPORTERS, type Exporter, type Fault } from './Fault';
import { faultEffect, NO_EFFECT } from './FaultEffect';
import { SERVICE_METRICS, type ServiceMetric } from './ServiceMetric';
import { SimulatedService } from './SimulatedService';

/** An exporter misses a scrape now and then, seldom two in a row. */
const MISSED_SHARE = 0.0005;
const MISSED_AGAIN_SHARE = 0.05;

/** When and how densely a service is measured. */
export interface ServiceSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly stepMs: number;
}

/** Measures all metrics of a service that these faults befall, one after the other; NaN where a scrape was missed. */
export function simulateService(
  { startMs, endMs, stepMs }: ServiceSpan,
  faults: readonly Fault[],
  seed: number
): Samples[] {
  const count = Math.floor((endMs - startMs) / stepMs);
  const timesMs = gridTimesMs(startMs, stepMs, count);
  const metrics = Object.keys(SERVICE_METRICS) as ServiceMetric[];
  const samples = metrics.map((name): Samples => ({ name, labels: {}, timesMs, values: new Float64Array(count) }));
  const service = new SimulatedService(stepMs, startMs, seed);
  const noise = seededNoise(seed + 2);
  const missed: Record<Exporter, boolean> = { host: false, application: false };
  let next = 0;
  timesMs.forEach((timeMs, step) => {
    while (next < faults.length && faults[next]!.endMs <= timeMs - stepMs) {
      next++;
    }
    const effect = next < faults.length ? faultEffect(faults[next]!, timeMs, stepMs) : NO_EFFECT;
    const values = service.measure(timeMs, effect);
    for (const exporter of EXPORTERS) {
      missed[exporter] = noise.uniform() < (missed[exporter] ? MISSED_AGAIN_SHARE : MISSED_SHARE);
    }
    metrics.forEach((metric, index) => {
      const exporter = SERVICE_METRICS[metric];
      samples[index]!.values[step] = missed[exporter] || effect.silent === exporter ? Number.NaN : values[metric];
    });
  });
  return samples;
}
