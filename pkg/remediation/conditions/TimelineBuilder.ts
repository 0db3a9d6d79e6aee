import type { Verdict, VerdictRun, VerdictTimeline } from './VerdictTimeline';

/** Puts verdicts in a row; equal neighbours become one, and of several at one time the last counts. */
export class TimelineBuilder {
  private readonly runs: VerdictRun[] = [];

  /** @param fromMs not before the last one added; the first is `-Infinity` */
  add(fromMs: number, verdict: Verdict): void {
    if (this.runs.at(-1)?.fromMs === fromMs) {
      this.runs.pop();
    }
    if (this.runs.at(-1)?.verdict !== verdict) {
      this.runs.push({ fromMs, verdict });
    }
  }

  build(): VerdictTimeline {
    return this.runs;
  }
}
