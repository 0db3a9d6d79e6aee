import { combineTimelines } from './combineTimelines';
import { compareValue } from './compareValue';
import type { Comparison, Condition } from './Condition';
import { holdTimeline } from './holdTimeline';
import type { JudgedPart } from './JudgedPart';
import { negateTimeline } from './negateTimeline';
import type { PreparedSignal } from './PreparedSignal';
import { TimelineBuilder } from './TimelineBuilder';
import type { VerdictTimeline } from './VerdictTimeline';

export function judgePart(condition: Condition, signals: ReadonlyMap<string, PreparedSignal>): JudgedPart {
  switch (condition.kind) {
    case 'comparison': {
      const signal = signals.get(condition.name);
      return { condition, timeline: compareSignal(condition, signal), signal };
    }
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => judgePart(part, signals));
      const timelines = parts.map(({ timeline }) => timeline);
      return { condition, timeline: combineTimelines(timelines, condition.kind === 'and' ? 'not met' : 'met'), parts };
    }
    case 'not': {
      const part = judgePart(condition.condition, signals);
      return { condition, timeline: negateTimeline(part.timeline), parts: [part] };
    }
    case 'for': {
      const part = judgePart(condition.condition, signals);
      return { condition, timeline: holdTimeline(part.timeline, condition.durationMs), parts: [part] };
    }
  }
}

function compareSignal(comparison: Comparison, signal: PreparedSignal | undefined): VerdictTimeline {
  const timeline = new TimelineBuilder();
  timeline.add(-Infinity, 'unknown');
  signal?.timesMs.forEach((timeMs, place) => {
    timeline.add(timeMs, compareValue(comparison, signal.values[place]));
    timeline.add(signal.endMs(place), 'unknown');
  });
  return timeline.build();
}
