import { RecentValues } from './RecentValues';

/** Moves are looked at over so many points. */
const SPANS = [1, 3] as const;

/** A move is sudden where it is so many times as large as the largest before it. */
const TIMES_LARGEST = 1.75;

/** The largest move grows by no more than this share in so many points, so that one fault doesn't hide the next. */
const MAX_GROWTH = 1.08;
const GROWTH_POINTS = 200;

/** The largest move fades to half in 23,105 points. */
const FADE = 0.99997;

/** A series that hardly moves has no usual move to compare with. */
const MIN_MOVES = 200;

/**
 * Tells rises and falls that are larger than any before, each on its own: a program's memory rises slowly and falls at
 * once. So a leak is seen while it is still inside the band.
 */
export class SuddenMove {
  private readonly values = new RecentValues(Math.max(...SPANS) + 1);
  private readonly largestRise = new Float64Array(SPANS.length);
  private readonly largestFall = new Float64Array(SPANS.length);
  private readonly riseLimit = new Float64Array(SPANS.length);
  private readonly fallLimit = new Float64Array(SPANS.length);
  private pointsUntilLimits = 0;
  private moves = 0;

  /**
   * Judges the next value.
   * @param isNormal a person called it so: all of it is learnt
   * @returns 1 for a sudden rise, -1 for a sudden fall, 0 for neither
   */
  judge(value: number, isNormal: boolean): number {
    this.moves += Number(this.values.size > 0 && value !== this.values.back(0));
    this.values.add(value);
    this.pointsUntilLimits--;
    if (this.pointsUntilLimits < 0) {
      this.setLimits();
    }
    let sudden = 0;
    for (let i = 0; i < SPANS.length; i++) {
      if (this.values.size > SPANS[i]!) {
        sudden = this.judgeMove(i, value - this.values.back(SPANS[i]!), isNormal) || sudden;
      }
    }
    return sudden !== 0 && this.isReturn(value) ? 0 : sudden;
  }

  /** Forgets where the series stood: over a gap it may have gone anywhere. */
  interrupt(): void {
    this.values.clear();
  }

  /** Forgets how far the series moved, as it is another one from now on. */
  relearn(): void {
    this.moves = 0;
  }

  private setLimits(): void {
    this.pointsUntilLimits = GROWTH_POINTS;
    for (let i = 0; i < SPANS.length; i++) {
      this.riseLimit[i] = MAX_GROWTH * this.largestRise[i]!;
      this.fallLimit[i] = MAX_GROWTH * this.largestFall[i]!;
    }
  }

  /** After a spike of a point or two a series falls back to where it was, which is no news. */
  private isReturn(value: number): boolean {
    for (let points = 2; points < this.values.size; points++) {
      const away = value - this.values.back(points);
      if (Math.abs(away) <= (away > 0 ? this.largestRise : this.largestFall)[0]!) {
        return true;
      }
    }
    return false;
  }

  private judgeMove(span: number, move: number, isNormal: boolean): number {
    this.largestRise[span]! *= FADE;
    this.largestFall[span]! *= FADE;
    const [largest, limit] = move > 0 ? [this.largestRise, this.riseLimit] : [this.largestFall, this.fallLimit];
    const size = Math.abs(move);
    const isKnown = this.moves > MIN_MOVES;
    const isSudden = isKnown && size > TIMES_LARGEST * largest[span]!;
    if (isNormal) {
      // What may rise so may fall back so.
      this.largestRise[span] = Math.max(this.largestRise[span]!, size);
      this.largestFall[span] = Math.max(this.largestFall[span]!, size);
    } else {
      largest[span] = Math.max(largest[span]!, isKnown ? Math.min(size, limit[span]!) : size);
    }
    return isSudden ? Math.sign(move) : 0;
  }
}
