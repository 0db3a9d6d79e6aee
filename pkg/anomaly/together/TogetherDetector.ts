import { DAY_MS } from '../../series/durations';
import { isWithin } from '../../series/isWithin';
import { ANOMALY_KINDS } from '../AnomalyKind';
import type { DetectionPlan } from '../DetectionPlan';
import { sensitivityFactor } from '../sensitivityFactor';
import { CRITICAL, WARNING } from '../Severity';
import { cautionAfter } from './cautionAfter';
import { CombinationWatch } from './CombinationWatch';
import { DepartureAlarm } from './DepartureAlarm';
import { FeatureWatch } from './FeatureWatch';
import type { TogetherVerdicts } from './TogetherVerdicts';

/** Usual distances from which a system counts as away from its usual state, at the default sensitivity. */
const THRESHOLD = 4.6;
/** With more caution than this, the detector counts as still learning. */
const LEARNING_CAUTION = 1.5;
/** A state that lasts so many rows becomes the usual one. */
const SETTLING_ROWS = 600;
/** Rows without any value that an open alarm outlives. */
const MOST_SILENT_ROWS = 20;
/** How far back the usual state reaches: a day's rows, within these bounds. */
const LEAST_MEMORY_ROWS = 1_000;
const MOST_MEMORY_ROWS = 3_000;
/** What a person called normal counts for, of the threshold, when it comes again. */
const ACCEPTED_SHARE = 0.6;
/** A feature with more of the strangeness than this is strange alone. */
const ALONE_SHARE = 0.8;
/** Features that must be strange at once for a critical alarm: half of them, and two or more. */
const WIDE_SHARE = 0.5;

/** Judges several series as one system, row by row, in constant time and memory. */
export class TogetherDetector {
  private readonly watches: readonly FeatureWatch[];
  private readonly combination: CombinationWatch;
  private readonly alarm = new DepartureAlarm();
  private readonly standardised: Float64Array;
  private readonly threshold: number;
  private firstMs = Number.NaN;
  private rowCount = 0;
  private silentRows = 0;
  private direction: 1 | -1 = 1;

  constructor(
    featureCount: number,
    private readonly plan: DetectionPlan
  ) {
    this.watches = Array.from({ length: featureCount }, () => new FeatureWatch());
    this.combination = new CombinationWatch(featureCount);
    this.standardised = new Float64Array(featureCount);
    this.threshold = THRESHOLD * sensitivityFactor(plan.sensitivity);
  }

  /** Judges the next row (NaN where a value is missing) and writes its verdict to place `at` of the columns. */
  judge(timeMs: number, row: ArrayLike<number>, verdicts: TogetherVerdicts, at: number): void {
    if (isWithin(timeMs, this.plan.exclude)) {
      return;
    }
    this.firstMs = Number.isNaN(this.firstMs) ? timeMs : this.firstMs;
    const elapsedMs = timeMs - this.firstMs;
    this.watches.forEach((watch, feature) => {
      watch.observe(timeMs, row[feature]!);
      this.standardised[feature] = watch.standardised;
      verdicts.expectations[feature]![at] = watch.expected;
    });
    const caution = cautionAfter(this.rowCount, elapsedMs);
    const isReady = this.watches.some((watch) => watch.isReady);
    verdicts.learning[at] = Number(!isReady || caution >= LEARNING_CAUTION);
    const leader = this.findLeader();
    if (leader === -1) {
      this.passSilence();
      this.writeAlarm(verdicts, at);
      return;
    }
    this.silentRows = 0;
    this.direction = this.watches[leader]!.direction;
    this.combination.observe(timeMs, elapsedMs, this.standardised);
    this.rowCount++;
    const threshold = this.threshold * caution;
    const strangeness = (this.watches[leader]!.strangeness * this.combination.emphasis) / threshold;
    this.writeLeader(verdicts, at, leader, threshold);
    verdicts.score[at] = strangeness / (strangeness + 1);
    this.writeShares(verdicts, at);
    if (isWithin(timeMs, this.plan.falseAlarms)) {
      this.alarm.close();
      this.watches.forEach((watch) => watch.accept(ACCEPTED_SHARE * threshold));
    } else {
      this.alarm.add(strangeness, this.isWide(threshold));
    }
    this.writeAlarm(verdicts, at);
    this.learn(elapsedMs, threshold);
  }

  /** Place of the feature that is farthest from what is usual for it; -1 where no feature has a value. */
  private findLeader(): number {
    let leader = -1;
    this.watches.forEach((watch, feature) => {
      if (watch.isMeasured && (leader === -1 || watch.strangeness > this.watches[leader]!.strangeness)) {
        leader = feature;
      }
    });
    return leader;
  }

  /** An alarm outlives a gap, but not the end of all series. */
  private passSilence(): void {
    if (++this.silentRows > MOST_SILENT_ROWS) {
      this.alarm.close();
    }
  }

  private isWide(threshold: number): boolean {
    const strangeCount = this.watches.filter((watch) => watch.strangeness >= threshold).length;
    return strangeCount >= Math.max(2, WIDE_SHARE * this.watches.length);
  }

  /** While an alarm is open, only the features that do not keep it open go on learning. */
  private learn(elapsedMs: number, threshold: number): void {
    const rowsOfDay = (DAY_MS * this.rowCount) / Math.max(elapsedMs, 1);
    const memoryRows = Math.min(Math.max(rowsOfDay, LEAST_MEMORY_ROWS), MOST_MEMORY_ROWS);
    this.watches.forEach((watch) => watch.learn(memoryRows, this.alarm.isHeldBy(watch.strangeness / threshold)));
    if (!this.alarm.isOpen) {
      this.combination.learn();
    } else if (this.alarm.length >= SETTLING_ROWS) {
      this.watches.forEach((watch) => watch.settle());
      this.alarm.close();
    }
  }

  private writeLeader(verdicts: TogetherVerdicts, at: number, leader: number, threshold: number): void {
    const watch = this.watches[leader]!;
    const reach = threshold * watch.usualError;
    verdicts.feature[at] = leader;
    verdicts.expected[at] = watch.expected;
    verdicts.upper[at] = watch.expected + reach;
    const lower = watch.expected - reach;
    verdicts.lower[at] = watch.canBeNegative ? lower : Math.max(lower, Math.min(0, watch.expected));
  }

  /** Squares of the features' own strangeness, and what the forest sees as far as it adds to it. */
  private writeShares(verdicts: TogetherVerdicts, at: number): void {
    const { emphasis } = this.combination;
    const squares = this.watches.reduce((sum, { strangeness }) => sum + strangeness * strangeness, 0);
    const forestShares = emphasis > 1 ? this.combination.shares() : undefined;
    const forestSum = forestShares?.reduce((sum, share) => sum + share, 0) ?? 0;
    if (squares === 0) {
      return;
    }
    this.watches.forEach(({ strangeness }, feature) => {
      const own = (strangeness * strangeness) / squares;
      const seen = forestSum > 0 ? forestShares![feature]! / forestSum : own;
      verdicts.shares[feature]![at] = (own + (emphasis - 1) * seen) / emphasis;
    });
  }

  private writeAlarm(verdicts: TogetherVerdicts, at: number): void {
    if (!this.alarm.isOpen) {
      return;
    }
    const leader = verdicts.feature[at]!;
    const isAlone = leader >= 0 && verdicts.shares[leader]![at]! > ALONE_SHARE;
    verdicts.anomalous[at] = this.direction;
    verdicts.severity[at] = this.alarm.isCritical ? CRITICAL : WARNING;
    verdicts.kind[at] = ANOMALY_KINDS.indexOf(isAlone ? 'value' : 'combination');
  }
}
