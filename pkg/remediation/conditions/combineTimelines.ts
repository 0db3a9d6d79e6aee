import { TimelineBuilder } from './TimelineBuilder';
import type { Verdict, VerdictTimeline } from './VerdictTimeline';

/**
 * @param decisive `not met` for "and", `met` for "or": one part with it settles the whole; else one unknown part leaves it
 * unknown (Kleene's three-valued logic)
 */
export function combineTimelines(timelines: readonly VerdictTimeline[], decisive: 'met' | 'not met'): VerdictTimeline {
  return timelines.reduce((left, right) => combineTwo(left, right, decisive));
}

function combineTwo(left: VerdictTimeline, right: VerdictTimeline, decisive: 'met' | 'not met'): VerdictTimeline {
  const combined = new TimelineBuilder();
  let l = 0;
  let r = 0;
  let fromMs = -Infinity;
  while (fromMs < Infinity) {
    combined.add(fromMs, combineVerdicts(left[l]!.verdict, right[r]!.verdict, decisive));
    const leftEndMs = left[l + 1]?.fromMs ?? Infinity;
    const rightEndMs = right[r + 1]?.fromMs ?? Infinity;
    fromMs = Math.min(leftEndMs, rightEndMs);
    l += leftEndMs === fromMs ? 1 : 0;
    r += rightEndMs === fromMs ? 1 : 0;
  }
  return combined.build();
}

function combineVerdicts(left: Verdict, right: Verdict, decisive: 'met' | 'not met'): Verdict {
  if (left === decisive || right === decisive) {
    return decisive;
  }
  return left === 'unknown' ? left : right;
}
