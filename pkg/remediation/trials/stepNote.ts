import { typicalStepMs } from '../../prepare/typicalStepMs';
import { inTimeOrder } from '../../query/inTimeOrder';
import { formatDuration } from '../../series/formatDuration';
import type { CheckedSubject } from '../checks/joinSubjects';

/** Says where the values of a long stretch lie further apart than those that a check looks at. */
export function stepNote(subjects: readonly CheckedSubject[], everyMs: number): string[] {
  const stepsMs = subjects
    .flatMap(({ signals }) => Object.values(signals))
    .filter(({ timesMs }) => timesMs.length > 1)
    .map((samples) => typicalStepMs(inTimeOrder(samples).timesMs));
  const widestMs = stepsMs.reduce((widest, stepMs) => Math.max(widest, stepMs), 0);
  return widestMs > everyMs
    ? [`Values are ${formatDuration(widestMs)} apart here, so that shorter troubles do not show.`]
    : [];
}
