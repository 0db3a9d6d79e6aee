import { ROUNDING_SHARE } from '../../prepare/roundingShare';
import { sensitivityFactor } from '../sensitivityFactor';
import type { RecentValues } from './RecentValues';
import { WinsorisedMeanSquare } from './WinsorisedMeanSquare';

/** Half-width at the default sensitivity, in usual errors. */
const DEFAULT_ERRORS = 4.5;

/** An alarm ends on values within half the band, but within two usual errors they are calm however narrow it is. */
const CALM_SHARE = 0.5;
const CALM_ERRORS = 2;
const MAX_CALM_SHARE = 0.9;

const MEMORY_POINTS = 288;
/** Errors before the band means anything, and before it can be trusted. */
const MIN_POINTS = 12;
const LEARNT_POINTS = 60;

/** Errors count as so many usual ones at most, during an alarm as fewer: one fault must not hide the next. */
const MAX_ERRORS = 4;
const MAX_ERRORS_IN_ALARM = 2;

/** What a person called normal is forgotten by half in 34,657 points. */
const TOLERANCE_FADE = 0.99998;
const TOLERANCE_MARGIN = 1.1;

/** How far a series may be from what was expected: as far as so many of its usual errors, or as a person called normal. */
export class ErrorBand {
  private readonly errors = new WinsorisedMeanSquare(MEMORY_POINTS, MIN_POINTS, MAX_ERRORS);
  private readonly widthErrors: number;
  private toleratedAbove = 0;
  private toleratedBelow = 0;

  /** @param sensitivity 0 to 100 */
  constructor(sensitivity: number) {
    this.widthErrors = DEFAULT_ERRORS * sensitivityFactor(sensitivity);
  }

  /** Too few values were seen for any judgement. */
  get isBlind(): boolean {
    return this.errors.count < MIN_POINTS;
  }

  get isLearning(): boolean {
    return this.errors.count < LEARNT_POINTS;
  }

  /** Half-width of the band above the expected value. */
  above(expected: number): number {
    return Math.max(this.widthErrors * this.usualError(expected), TOLERANCE_MARGIN * this.toleratedAbove);
  }

  below(expected: number): number {
    return Math.max(this.widthErrors * this.usualError(expected), TOLERANCE_MARGIN * this.toleratedBelow);
  }

  /** Share of the band that ends an alarm. */
  get calmShare(): number {
    return Math.min(MAX_CALM_SHARE, Math.max(CALM_SHARE, CALM_ERRORS / this.widthErrors));
  }

  learn(error: number, expected: number, isAlarmOpen: boolean): void {
    this.toleratedAbove *= TOLERANCE_FADE;
    this.toleratedBelow *= TOLERANCE_FADE;
    const usual = this.usualError(expected);
    const limit = isAlarmOpen && usual > 0 ? MAX_ERRORS_IN_ALARM * usual : Number.MAX_VALUE;
    this.errors.add(Math.max(-limit, Math.min(limit, error)));
  }

  /** Takes the spread of errors around their middle for usual, where it is larger than that so far. */
  learnSpread(errors: RecentValues, middle: number): void {
    let sum = 0;
    for (let i = 0; i < errors.size; i++) {
      sum += (errors.back(i) - middle) ** 2;
    }
    this.errors.raiseTo(sum / errors.size);
  }

  /** Takes an error for normal from now on. */
  tolerate(error: number): void {
    this.toleratedAbove = Math.max(this.toleratedAbove, error);
    this.toleratedBelow = Math.max(this.toleratedBelow, -error);
  }

  private usualError(expected: number): number {
    return Math.max(Math.sqrt(this.errors.value), ROUNDING_SHARE * Math.abs(expected));
  }
}
