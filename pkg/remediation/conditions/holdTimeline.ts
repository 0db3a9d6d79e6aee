import { combineTimelines } from './combineTimelines';
import { TimelineBuilder } from './TimelineBuilder';
import type { Verdict, VerdictTimeline } from './VerdictTimeline';

/**
 * `for <duration>`: met where the inner verdict is met at every moment of that time up to now; not met where it is not met
 * at one of them; else unknown. Takes time in proportion to the timeline's length.
 */
export function holdTimeline(timeline: VerdictTimeline, durationMs: number): VerdictTimeline {
  const shadows = (['not met', 'unknown'] as const).map((verdict) => shadowOf(timeline, verdict, durationMs));
  return combineTimelines(shadows, 'not met');
}

/** @returns the verdict wherever the timeline has it within that time before, and `met` elsewhere */
function shadowOf(timeline: VerdictTimeline, verdict: Exclude<Verdict, 'met'>, durationMs: number): VerdictTimeline {
  const shadow = new TimelineBuilder();
  shadow.add(-Infinity, 'met');
  let shadowEndMs = -Infinity;
  timeline.forEach((run, index) => {
    if (run.verdict !== verdict) {
      return;
    }
    if (run.fromMs > shadowEndMs) {
      shadow.add(shadowEndMs, 'met');
    }
    shadow.add(Math.max(run.fromMs, shadowEndMs), verdict);
    shadowEndMs = (timeline[index + 1]?.fromMs ?? Infinity) + durationMs;
  });
  shadow.add(shadowEndMs, 'met');
  return shadow.build();
}
