import { typicalStepMs } from '../../prepare/typicalStepMs';
import { inTimeOrder } from '../../query/inTimeOrder';
import { MINUTE_MS } from '../../series/durations';
import type { Samples } from '../../series/Samples';
import { placeUpTo } from './placeUpTo';

/** A late sample keeps the value before it; two in a row that stay out make it missing. */
const STEPS_A_VALUE_HOLDS = 2;

/** Where a lone sample tells no step. */
const LONE_VALUE_HOLDS_MS = MINUTE_MS;

/** A series as a value at every moment: that of the newest sample, which holds for two of the series' usual steps. */
export class PreparedSignal {
  readonly timesMs: Float64Array;
  readonly values: Float64Array;
  private readonly holdsMs: number;

  constructor(samples: Samples) {
    const { timesMs, values } = inTimeOrder(samples);
    this.timesMs = timesMs;
    this.values = values;
    this.holdsMs = timesMs.length < 2 ? LONE_VALUE_HOLDS_MS : STEPS_A_VALUE_HOLDS * typicalStepMs(timesMs);
  }

  /** When the value of a sample ends: at the next one, or once it is too old. */
  endMs(place: number): number {
    return Math.min(this.timesMs[place + 1] ?? Infinity, this.timesMs[place]! + this.holdsMs);
  }

  /** @returns undefined where it is missing or not finite */
  valueAt(atMs: number): number | undefined {
    const place = placeUpTo(this.timesMs, atMs);
    const value = this.values[place];
    return value === undefined || !Number.isFinite(value) || atMs >= this.endMs(place) ? undefined : value;
  }
}
