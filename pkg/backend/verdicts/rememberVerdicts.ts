import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import type { GridSamples } from '../../query/anomalies/layOnGrid';
import { firstPointSince } from '../../query/anomalies/firstPointSince';
import type { SeriesJudge } from '../../query/anomalies/SeriesJudge';
import type { SeriesSummary } from '../../query/anomalies/SeriesSummary';

const MAX_BYTES = 32 * 1024 * 1024;

/** Of one kept point: its time, value and verdict. */
const POINT_BYTES = 52;

const INCIDENT_BYTES = 512;
const ENTRY_OVERHEAD_BYTES = 1_024;

/**
 * Remembers verdicts by the content of what was judged: alert rules ask about the same step again and again until the
 * next one comes.
 * @returns a judge that gives the same answers
 */
export function rememberVerdicts(judge: SeriesJudge): SeriesJudge {
  const memory = new LRUCache<string, SeriesSummary>({ maxSize: MAX_BYTES, sizeCalculation: sizeBytes });
  return (grid, plan, fromMs) => {
    const key = contentHash(grid, plan, fromMs);
    const known = memory.get(key);
    if (known !== undefined) {
      return known;
    }
    const summary = judge(grid, plan, fromMs);
    memory.set(key, summary);
    return summary;
  };
}

function contentHash({ samples, stepMs, isGone, notes }: GridSamples, plan: DetectionPlan, fromMs: number): string {
  const { name, labels, timesMs, values } = samples;
  // What is kept follows from its first point, not from the moment within a step at which it is asked for.
  const first = firstPointSince(timesMs, fromMs);
  return createHash('sha256')
    .update(JSON.stringify([name, labels, timesMs[0], stepMs, isGone, notes, plan, first]))
    .update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    .digest('base64');
}

function sizeBytes({ judged, incidents }: SeriesSummary): number {
  return ENTRY_OVERHEAD_BYTES + POINT_BYTES * judged.samples.values.length + INCIDENT_BYTES * incidents.length;
}
