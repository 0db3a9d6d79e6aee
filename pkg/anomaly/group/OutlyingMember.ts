import { ANOMALY_KINDS } from '../AnomalyKind';
import { isMeasurable } from '../isMeasurable';
import { CRITICAL, WARNING } from '../Severity';
import type { Verdicts } from '../Verdicts';
import type { GroupBands } from './GroupBands';
import { MemberAlarm } from './MemberAlarm';
import type { StrayHabit } from './StrayHabit';

/** An alarm that was this many half-widths from the centre is critical. */
const CRITICAL_REACH = 2;

/** While little was seen, an alarm takes this many times as long to open. */
const LEARNING_PATIENCE = 2;

/** Room beyond what a person called normal, as a share of it. */
const ACCEPTED_MARGIN = 1.25;

const VALUE_KIND = ANOMALY_KINDS.indexOf('value');

/** One member of a group, judged time by time against the group's band. */
export class OutlyingMember {
  readonly verdicts: Verdicts;
  private readonly alarm = new MemberAlarm();
  /** How many times as wide the band is for this member, so that what was called normal fits in. */
  private roomAbove = 1;
  private roomBelow = 1;

  /** @param values as long as the bands; NaN where missing */
  constructor(
    private readonly values: Float64Array,
    private readonly bands: GroupBands
  ) {
    const { centre, lower, upper, learning } = bands;
    this.verdicts = {
      expected: centre,
      lower: lower.slice(),
      upper: upper.slice(),
      score: new Float64Array(values.length),
      anomalous: new Int8Array(values.length),
      severity: new Uint8Array(values.length),
      kind: new Uint8Array(values.length),
      learning,
    };
  }

  /** Takes in a time whose alarms a person called wrong: to be as far from the centre is normal for this member. */
  accept(t: number): void {
    const reach = this.reachAt(t);
    const room = reach > 1 ? ACCEPTED_MARGIN * reach : 1;
    if (this.values[t]! > this.bands.centre[t]!) {
      this.roomAbove = Math.max(this.roomAbove, room);
    } else {
      this.roomBelow = Math.max(this.roomBelow, room);
    }
    this.widenBand(t);
    this.alarm.clear();
  }

  /** Judges a time that has a band. */
  judge(t: number, habit: StrayHabit): void {
    this.widenBand(t);
    const value = this.values[t]!;
    const side = value > this.bands.centre[t]! ? 1 : -1;
    const reach = this.reachAt(t) / (side === 1 ? this.roomAbove : this.roomBelow);
    if (reach > 1) {
      const patience = this.bands.learning[t] === 1 ? LEARNING_PATIENCE : 1;
      this.alarm.leave(reach, side, patience * habit.neededPoints);
    } else {
      habit.learn(this.alarm.stay());
    }
    const { score, anomalous, severity, kind } = this.verdicts;
    // A half where the band ends, whatever its width.
    score[t] = 1 - 1 / (1 + reach);
    anomalous[t] = this.alarm.direction;
    if (this.alarm.direction !== 0) {
      severity[t] = this.alarm.peak >= CRITICAL_REACH ? CRITICAL : WARNING;
      kind[t] = VALUE_KIND;
    }
  }

  /** Distance from the group's centre in half-widths of the group's band; 0 where there is no value. */
  private reachAt(t: number): number {
    const value = this.values[t]!;
    const centre = this.bands.centre[t]!;
    const halfWidth = value > centre ? this.bands.upper[t]! - centre : centre - this.bands.lower[t]!;
    return value === centre || !isMeasurable(value) ? 0 : Math.abs(value - centre) / halfWidth;
  }

  private widenBand(t: number): void {
    const { expected, lower, upper } = this.verdicts;
    const centre = expected[t]!;
    lower[t] = centre - this.roomBelow * (centre - this.bands.lower[t]!);
    upper[t] = centre + this.roomAbove * (this.bands.upper[t]! - centre);
  }
}
