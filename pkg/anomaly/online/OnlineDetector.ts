import { isWithin } from '../../series/isWithin';
import { ALARM_SCORE } from '../alarmScore';
import { ANOMALY_KINDS } from '../AnomalyKind';
import type { DetectionPlan } from '../DetectionPlan';
import { isMeasurable } from '../isMeasurable';
import { SEVERITIES } from '../Severity';
import type { Verdicts } from '../Verdicts';
import { Alarm, type Evidence } from './Alarm';
import { UnusualRun } from './UnusualRun';
import { ValueWatch } from './ValueWatch';

/** Values that don't come, or that stand still, for fewer points are no anomaly. */
const MIN_MISSING_POINTS = 3;
const MIN_STANDING_POINTS = 24;
/** Values and moves that were seen before the lack of them means anything. */
const MIN_USUAL_POINTS = 60;

/** Judges one series point by point, in constant time and memory. */
export class OnlineDetector {
  private readonly watch: ValueWatch;
  private readonly missing = new UnusualRun(MIN_MISSING_POINTS, MIN_USUAL_POINTS);
  private readonly standing = new UnusualRun(MIN_STANDING_POINTS, MIN_USUAL_POINTS);
  private readonly alarm = new Alarm();
  private last = Number.NaN;

  constructor(private readonly plan: DetectionPlan) {
    this.watch = new ValueWatch(plan);
  }

  /**
   * Judges the next value and writes its verdict to place `at` of the columns.
   * @param timeMs Unix ms
   * @param value NaN where it is missing; what is too large to be squared counts as missing too
   */
  judge(timeMs: number, value: number, verdicts: Verdicts, at: number): void {
    this.watch.expect(timeMs, verdicts, at);
    if (isWithin(timeMs, this.plan.exclude)) {
      this.watch.interrupt();
      this.close();
      return;
    }
    const isNormal = isWithin(timeMs, this.plan.falseAlarms);
    const evidence = isMeasurable(value)
      ? this.judgeValue(timeMs, value, isNormal, verdicts, at)
      : this.judgeMissing(isNormal, verdicts, at);
    if (isNormal) {
      this.close();
    } else {
      this.raise(timeMs, value, evidence, verdicts, at);
    }
  }

  private close(): void {
    this.alarm.close();
    this.watch.settle();
  }

  private judgeMissing(isNormal: boolean, verdicts: Verdicts, at: number): Evidence {
    this.watch.interrupt();
    this.missing.add(true);
    if (isNormal) {
      this.missing.tolerate();
    }
    const isUnusual = this.missing.isUnusual;
    verdicts.score[at] = isUnusual ? ALARM_SCORE : 0;
    return { kind: isUnusual ? 'missing' : undefined, direction: -1, bands: 0, isCalm: !isUnusual };
  }

  private judgeValue(timeMs: number, value: number, isNormal: boolean, verdicts: Verdicts, at: number): Evidence {
    this.missing.add(false);
    this.standing.add(value === this.last);
    this.last = value;
    if (isNormal) {
      this.standing.tolerate();
    }
    const evidence = this.watch.judge(timeMs, value, isNormal, this.alarm.isOpen, verdicts, at);
    if (!this.standing.isUnusual) {
      return evidence;
    }
    verdicts.score[at] = Math.max(verdicts.score[at]!, ALARM_SCORE);
    return { ...evidence, kind: evidence.kind ?? 'flat', isCalm: false };
  }

  private raise(timeMs: number, value: number, evidence: Evidence, verdicts: Verdicts, at: number): void {
    this.alarm.add(timeMs, evidence);
    if (!this.alarm.isOpen) {
      this.watch.settle();
      return;
    }
    verdicts.anomalous[at] = this.alarm.direction;
    verdicts.severity[at] = SEVERITIES.indexOf(this.alarm.severity);
    verdicts.kind[at] = ANOMALY_KINDS.indexOf(this.alarm.kind);
    if (isMeasurable(value) && this.watch.hasShifted(timeMs, value, evidence)) {
      verdicts.kind[at] = ANOMALY_KINDS.indexOf('shift');
      this.alarm.close();
    }
  }
}
