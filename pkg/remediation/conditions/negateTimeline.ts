import type { Verdict, VerdictTimeline } from './VerdictTimeline';

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { met: 'not met', 'not met': 'met', unknown: 'unknown' };

/** What is unknown stays unknown. */
export function negateTimeline(timeline: VerdictTimeline): VerdictTimeline {
  return timeline.map(({ fromMs, verdict }) => ({ fromMs, verdict: OPPOSITE[verdict] }));
}
