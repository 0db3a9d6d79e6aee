import { MINUTE_MS } from '../../series/durations';
import type { AnomalyKind } from '../AnomalyKind';
import type { Severity } from '../Severity';

/** An alarm closes once this many points in a row were calm. */
const CALM_POINTS = 20;

/** An alarm that lasts is critical: from so many unusual points on, over so long a time. */
const CRITICAL_POINTS = 30;
const CRITICAL_MS = 10 * MINUTE_MS;

/** So is one that goes so many times as far as the band; a single such point may be an error of measurement. */
const CRITICAL_BANDS = 2;
const CRITICAL_FAR_POINTS = 2;

/** What one point has to say to the alarm. */
export interface Evidence {
  /** What is wrong with the point; undefined where nothing is. */
  readonly kind: Exclude<AnomalyKind, 'none'> | undefined;
  readonly direction: 1 | -1;
  /** Distance from what was expected, in half-widths of the band. */
  readonly bands: number;
  /** Whether the point is near enough to what was expected for an alarm to end. */
  readonly isCalm: boolean;
}

/**
 * Opens where a point says so, and closes after a while of calm, so that a series that comes and goes around the edge
 * of its band is one alarm. Gets more severe the further it goes and the longer it lasts.
 */
export class Alarm {
  direction: 1 | -1 = 1;
  kind: AnomalyKind = 'none';
  private pointsLeft = 0;
  private startMs = 0;
  private unusualPoints = 0;
  private farPoints = 0;
  private isCritical = false;

  get isOpen(): boolean {
    return this.pointsLeft > 0;
  }

  get severity(): Severity {
    return this.isOpen ? (this.isCritical ? 'critical' : 'warning') : 'none';
  }

  add(timeMs: number, { kind, direction, bands, isCalm }: Evidence): void {
    if (!this.isOpen && kind === undefined) {
      return;
    }
    if (!this.isOpen) {
      this.open(timeMs, direction);
    }
    this.pointsLeft = isCalm ? this.pointsLeft - 1 : CALM_POINTS;
    this.kind = kind ?? this.kind;
    this.unusualPoints += Number(kind !== undefined);
    this.farPoints += Number(bands > CRITICAL_BANDS);
    this.isCritical ||=
      this.farPoints >= CRITICAL_FAR_POINTS ||
      (this.unusualPoints >= CRITICAL_POINTS && timeMs - this.startMs >= CRITICAL_MS);
  }

  close(): void {
    this.pointsLeft = 0;
  }

  private open(timeMs: number, direction: 1 | -1): void {
    this.startMs = timeMs;
    this.direction = direction;
    this.pointsLeft = CALM_POINTS;
    this.unusualPoints = 0;
    this.farPoints = 0;
    this.isCritical = false;
  }
}
