import type { Health } from '../../../pkg/anomaly/health/Health';
import type { PanelHealth } from './PanelHealth';

/** The health at the last time it is told of up to `timeMs`. */
export function healthAt({ timesMs, ...health }: Health, timeMs: number): PanelHealth {
  const at = timesMs.findLastIndex((candidateMs) => candidateMs <= timeMs);
  return {
    score: health.score[at] ?? Number.NaN,
    critical: health.critical[at] ?? 0,
    warning: health.warning[at] ?? 0,
    judged: health.judged[at] ?? 0,
    learning: health.learning[at] ?? 0,
  };
}
