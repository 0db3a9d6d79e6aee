import { HOUR_MS } from '../../series/durations';
import type { RecentRuns } from '../../store/tables/RunTable';

/** The runs that a trial's policy would have begun, as limits ask for them. Times are given in ascending order. */
export class TriedLimits {
  private readonly begunMs: number[] = [];
  private readonly lastOnSubjectMs = new Map<string, number>();
  /** The first of the last hour. */
  private oldest = 0;

  begin(subject: string, atMs: number): void {
    this.begunMs.push(atMs);
    this.lastOnSubjectMs.set(subject, atMs);
  }

  recent(subject: string, nowMs: number): RecentRuns {
    while (this.oldest < this.begunMs.length && this.begunMs[this.oldest]! < nowMs - HOUR_MS) {
      this.oldest++;
    }
    return {
      count: this.begunMs.length - this.oldest,
      lastOnSubjectMs: this.lastOnSubjectMs.get(subject),
      lastOnTargetMs: this.begunMs.at(-1),
      openRunId: undefined,
    };
  }
}
