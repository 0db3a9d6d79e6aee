import type { Press } from '../../../pkg/remediation/presses/Press';
import type { PressQuestion } from './PressQuestion';
import type { PressSource } from './PressSource';
import { newPressId } from './newPressId';

/** The backend takes no longer ones; the patterns of log lines may be. */
const MAX_TITLE_LENGTH = 500;

/** @returns a new press of the button, about one of the question's sources */
export function pressOf({ policy, sentence, place }: PressQuestion, source: PressSource): Press {
  return {
    policyId: policy.id,
    labels: source.labels,
    values: source.values,
    title: (sentence ?? source.name).slice(0, MAX_TITLE_LENGTH),
    problemSinceMs: source.problemSinceMs,
    place,
    pressId: newPressId(),
    fingerprint: undefined,
  };
}
