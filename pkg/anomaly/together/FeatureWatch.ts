import { DAY_MS, WEEK_MS } from '../../series/durations';
import { isMeasurable } from '../isMeasurable';
import { CycleProfile } from './CycleProfile';
import { DriftingDay } from './DriftingDay';
import { LevelWatch } from './LevelWatch';

/** 1 January 1970 was a Thursday; weeks start on Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;
const BINS_OF_DAY = 96;
const BINS_OF_WEEK = 168;
/** When a cycle has been seen once, and when enough has been expected from it to know how good it is. */
const CYCLES_TO_EXPECT = 1;
const CYCLES_TO_TRUST = 1.5;
/** How far back a feature's recent level reaches, and how much nearer its values must be to it than to the others. */
const RECENT_VALUES = 100;
const RECENT_SHARE = 0.7;
/** What an open alarm leaves of a value's weight in a cycle's profile. */
const TRUST_IN_ALARM = 0.3;

/**
 * Watches one feature in up to five ways side by side: as it is, with its day taken out, with its day and week taken out,
 * for one that wanders, from where it was lately, and for one that drifts steadily, from where its drift takes it. The
 * last speaks for a feature whose days show such a drift; else the one whose values usually stay nearest to their level.
 */
export class FeatureWatch {
  private readonly day = new CycleProfile(DAY_MS, BINS_OF_DAY, 0);
  private readonly week = new CycleProfile(WEEK_MS, BINS_OF_WEEK, FIRST_MONDAY_MS);
  private readonly drift = new DriftingDay();
  private readonly plain = new LevelWatch();
  private readonly daily = new LevelWatch();
  private readonly weekly = new LevelWatch();
  private readonly recent = new LevelWatch();
  private readonly drifting = new LevelWatch();
  private readonly watches = [this.plain, this.daily, this.weekly, this.recent, this.drifting];
  private speaker = this.plain;
  private value = Number.NaN;
  private timeMs = Number.NaN;
  private firstMs = Number.NaN;
  private takenOut = 0;
  private isNeverNegative = true;

  get isMeasured(): boolean {
    return !Number.isNaN(this.value);
  }

  get isReady(): boolean {
    return this.plain.isReady;
  }

  /** What the latest value was expected to be; NaN before there is anything to expect it from. */
  get expected(): number {
    return this.speaker.expected + this.takenOut;
  }

  get usualError(): number {
    return this.speaker.usualError;
  }

  get canBeNegative(): boolean {
    return !this.isNeverNegative;
  }

  /** 1 above what is usual, -1 below. */
  get direction(): 1 | -1 {
    return this.speaker.distance < 0 ? -1 : 1;
  }

  /** How far from what is usual, in usual distances; 0 without a value. */
  get strangeness(): number {
    return this.isMeasured ? this.speaker.strangeness : 0;
  }

  /** As `strangeness`, signed and over the longest window: one scale for all features. NaN without a value. */
  get standardised(): number {
    const { distance, usualDistance } = this.speaker;
    return this.isMeasured && usualDistance > 0 ? distance / usualDistance : Number.NaN;
  }

  /** Measures the next value; NaN and infinite ones count as missing. */
  observe(timeMs: number, value: number): void {
    this.timeMs = timeMs;
    this.value = isMeasurable(value) ? value : Number.NaN;
    const dayHeight = this.hasSeen(CYCLES_TO_EXPECT, DAY_MS) ? this.day.at(timeMs) : 0;
    const weekHeight = this.hasSeen(CYCLES_TO_EXPECT, WEEK_MS) ? this.week.at(timeMs) : 0;
    const driftHeight = this.hasSeen(CYCLES_TO_EXPECT, DAY_MS) ? this.drift.at(timeMs) : Number.NaN;
    if (this.isMeasured) {
      this.firstMs = Number.isNaN(this.firstMs) ? timeMs : this.firstMs;
      this.isNeverNegative &&= value >= 0;
      this.plain.observe(value, value, this.isNeverNegative);
      this.recent.observe(value, value, this.isNeverNegative);
      if (this.hasSeen(CYCLES_TO_EXPECT, DAY_MS)) {
        this.daily.observe(value - dayHeight, value, this.isNeverNegative);
      }
      if (this.hasSeen(CYCLES_TO_EXPECT, WEEK_MS)) {
        this.weekly.observe(value - dayHeight - weekHeight, value, this.isNeverNegative);
      }
      if (!Number.isNaN(driftHeight)) {
        this.drifting.observe(value - driftHeight, value, this.isNeverNegative);
      }
    }
    this.speaker = this.chooseSpeaker(driftHeight);
    const { speaker } = this;
    const hasDay = speaker === this.daily || speaker === this.weekly;
    const ownHeight = speaker === this.drifting ? driftHeight : speaker === this.weekly ? weekHeight : 0;
    this.takenOut = (hasDay ? dayHeight : 0) + ownHeight;
  }

  /** Learns from the value observed last; from one that keeps an alarm open its cycles alone, and little. */
  learn(memoryValues: number, isAlarming: boolean): void {
    if (!this.isMeasured) {
      return;
    }
    const trust = isAlarming ? TRUST_IN_ALARM : 1;
    const { timeMs, value } = this;
    if (this.hasSeen(CYCLES_TO_EXPECT, DAY_MS)) {
      this.week.learn(timeMs, value - this.day.at(timeMs), this.weekly.error, trust);
    }
    this.day.learn(timeMs, value, this.daily.error, trust);
    this.drift.learn(timeMs, value, !isAlarming);
    if (!isAlarming) {
      this.watches.forEach((watch) => watch.learn(watch === this.recent ? RECENT_VALUES : memoryValues));
    }
  }

  /** Takes where the feature stands now for its usual state. */
  settle(): void {
    this.watches.forEach((watch) => watch.settle());
    this.drift.settle();
    this.drifting.settleAt(0);
  }

  /** Takes what the feature does now for usual, and so what is up to `strangeness` times as far. */
  accept(strangeness: number): void {
    this.watches.forEach((watch) => watch.accept(strangeness));
  }

  private hasSeen(cycles: number, cycleMs: number): boolean {
    return this.timeMs - this.firstMs >= cycles * cycleMs;
  }

  private chooseSpeaker(driftHeight: number): LevelWatch {
    if (this.drifting.isReady && this.drift.isSteady && !Number.isNaN(driftHeight)) {
      return this.drifting;
    }
    let best = this.plain;
    if (this.hasSeen(CYCLES_TO_TRUST, DAY_MS) && this.daily.isReady && this.daily.usualDistance < best.usualDistance) {
      best = this.daily;
    }
    if (
      this.hasSeen(CYCLES_TO_TRUST, WEEK_MS) &&
      this.weekly.isReady &&
      this.weekly.usualDistance < best.usualDistance
    ) {
      best = this.weekly;
    }
    return this.recent.usualDistance < RECENT_SHARE * best.usualDistance ? this.recent : best;
  }
}
