import type { VerdictTimeline } from '../conditions/VerdictTimeline';
import { formatDuration } from '../../series/formatDuration';
import type { TimeRange } from '../../series/TimeRange';
import type { TriedSubject } from './TriedSubject';

const MOST_NAMED = 5;

/** Says for how long it could not be told whether the condition was met, for the subjects where that was longest. */
export function gapNotes(subjects: readonly TriedSubject[], range: TimeRange): string[] {
  if (subjects.length === 0) {
    return ['The signals have no series in this stretch of time.'];
  }
  const gaps = subjects
    .map(({ checked, judged }) => ({ subject: checked.subject, unknownMs: unknownMs(judged.root.timeline, range) }))
    .filter((gap) => gap.unknownMs > 0)
    .toSorted((a, b) => b.unknownMs - a.unknownMs);
  const named = gaps
    .slice(0, MOST_NAMED)
    .map((gap) => `For ${formatDuration(gap.unknownMs)} of it values of ${gap.subject} are missing that would tell.`);
  const others = gaps.length - named.length;
  return others > 0 ? [...named, `So they are of ${others} more.`] : named;
}

function unknownMs(timeline: VerdictTimeline, { fromMs, toMs }: TimeRange): number {
  let totalMs = 0;
  timeline.forEach((run, index) => {
    if (run.verdict === 'unknown') {
      const endMs = timeline[index + 1]?.fromMs ?? Infinity;
      totalMs += Math.max(0, Math.min(endMs, toMs) - Math.max(run.fromMs, fromMs));
    }
  });
  return totalMs;
}
