import { median } from '../../prepare/median';
import { SECOND_MS } from '../../series/durations';
import type { DetectionPlan } from '../DetectionPlan';
import type { Verdicts } from '../Verdicts';
import type { Evidence } from './Alarm';
import { Confirmation } from './Confirmation';
import { ErrorBand } from './ErrorBand';
import { Expectation } from './Expectation';
import { SettledShift } from './SettledShift';
import { SuddenMove } from './SuddenMove';
import { TypicalStep } from './TypicalStep';
import { UnusualDeviation } from './UnusualDeviation';

/** Where points come more often than this, one alone proves nothing. */
const FINE_STEP_MS = 30 * SECOND_MS;

/** Judges the values of one series against what was expected of them. */
export class ValueWatch {
  private readonly step = new TypicalStep();
  private readonly expectation = new Expectation();
  private readonly band: ErrorBand;
  private readonly deviation = new UnusualDeviation();
  private readonly move = new SuddenMove();
  private readonly confirmation = new Confirmation();
  private readonly shift = new SettledShift();
  private expected = Number.NaN;
  private readonly least: number;
  private readonly most: number;
  private lowest = Number.POSITIVE_INFINITY;

  constructor({ sensitivity, bounds }: Pick<DetectionPlan, 'sensitivity' | 'bounds'>) {
    this.band = new ErrorBand(sensitivity);
    [this.least, this.most] = bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }

  /** Writes what is expected at a time, before its value is known; nothing while too few values were seen to say. */
  expect(timeMs: number, verdicts: Verdicts, at: number): void {
    this.step.add(timeMs);
    // What never was negative is not expected to be.
    const least = this.lowest >= 0 ? Math.min(this.most, Math.max(0, this.least)) : this.least;
    this.expected = Math.max(least, Math.min(this.most, this.expectation.at(timeMs)));
    verdicts.learning[at] = Number(this.band.isLearning);
    if (this.band.isBlind) {
      return;
    }
    verdicts.expected[at] = this.expected;
    verdicts.lower[at] = Math.max(least, this.expected - this.band.below(this.expected));
    verdicts.upper[at] = Math.min(this.most, this.expected + this.band.above(this.expected));
  }

  /** Judges the value of the time that was expected last, writes its score, then learns it. */
  judge(
    timeMs: number,
    value: number,
    isNormal: boolean,
    isAlarmOpen: boolean,
    verdicts: Verdicts,
    at: number
  ): Evidence {
    const { expected } = this;
    this.shift.begin(timeMs);
    const error = Number.isNaN(expected) ? 0 : value - expected;
    const width = error > 0 ? this.band.above(expected) : this.band.below(expected);
    const bands = this.band.isBlind || error === 0 ? 0 : Math.abs(error) / width;
    const fromLevel = Math.abs(value - this.expectation.recentLevel);
    const fromAnyDay = this.expectation.distanceFromAnyDay(timeMs, value);
    verdicts.score[at] = this.deviation.judge(value, fromLevel, fromAnyDay);

    const isHabitual = bands > 1 && this.expectation.isHabitual(timeMs, value, width);
    const isOutside = bands > 1 && !isHabitual;
    const move = this.move.judge(value, isNormal);
    const isConfirmed = this.confirmation.add(isOutside || (move !== 0 && !isHabitual));
    const isUnusual = isConfirmed || (isOutside && !(this.step.ms < FINE_STEP_MS));

    // Else the next days and weeks would expect the anomaly again.
    const usual = isOutside && !isNormal ? expected : value;
    this.expectation.learn(timeMs, value, this.step.ms, usual);
    this.band.learn(error, expected, isAlarmOpen);
    if (isNormal) {
      this.band.tolerate(error);
    }
    this.lowest = Math.min(this.lowest, value);
    return {
      kind: isUnusual ? 'value' : undefined,
      direction: (isOutside ? error : move || error) > 0 ? 1 : -1,
      bands,
      isCalm: bands <= this.band.calmShare,
    };
  }

  /** A value did not come, or not one to learn from. */
  interrupt(): void {
    this.move.interrupt();
    this.confirmation.reset();
  }

  /** No alarm is open any more. */
  settle(): void {
    this.shift.reset();
  }

  /** Whether the series has moved to another level for good, which is normal from then on. */
  hasShifted(timeMs: number, value: number, { isCalm }: Evidence): boolean {
    if (!this.shift.add(timeMs, value - this.expected, !isCalm)) {
      return false;
    }
    const by = median(this.shift.errors.toArray());
    this.expectation.shift(by);
    this.band.learnSpread(this.shift.errors, by);
    this.move.relearn();
    this.shift.reset();
    return true;
  }
}
