import { ANOMALY_KINDS } from '../AnomalyKind';
import type { DetectionPlan } from '../DetectionPlan';
import { SEVERITIES } from '../Severity';
import type { Verdicts } from '../Verdicts';

/** Judges one series point by point, in constant time a point. */
export class OnlineDetector {
  private count = 0;
  private mean = 0;
  private variance = 0;

  constructor(private readonly plan: DetectionPlan) {}

  /** Judges the next value (NaN where it is missing) and writes its verdict to place `at` of the columns. */
  judge(timeMs: number, value: number, verdicts: Verdicts, at: number): void {
    const { sensitivity, exclude } = this.plan;
    if (Number.isNaN(value) || exclude.some(({ fromMs, toMs }) => fromMs <= timeMs && timeMs < toMs)) {
      return;
    }
    const threshold = 5 * 2 ** ((50 - sensitivity) / 25);
    const deviation = Math.sqrt(this.variance);
    if (this.count > 0) {
      verdicts.expected[at] = this.mean;
      verdicts.lower[at] = this.mean - threshold * deviation;
      verdicts.upper[at] = this.mean + threshold * deviation;
    }
    if (this.count > 24) {
      const distance = deviation > 0 ? (value - this.mean) / deviation : 0;
      verdicts.score[at] = Math.abs(distance) / (Math.abs(distance) + threshold);
      if (Math.abs(distance) > threshold) {
        verdicts.anomalous[at] = Math.sign(distance);
        verdicts.severity[at] = SEVERITIES.indexOf(Math.abs(distance) > 2 * threshold ? 'critical' : 'warning');
        verdicts.kind[at] = ANOMALY_KINDS.indexOf('value');
      }
    } else {
      verdicts.learning[at] = 1;
    }
    const share = 1 / Math.min(++this.count, 288);
    const step = value - this.mean;
    this.mean += share * step;
    this.variance = (1 - share) * (this.variance + share * step * step);
  }
}
