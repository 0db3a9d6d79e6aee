import type { Press } from '../../../pkg/remediation/service/Press';
import type { PressQuestion } from './PressQuestion';
import type { PressSource } from './PressSource';
import { newPressId } from './newPressId';

/** @returns a new press of the button, about one of the question's sources */
export function pressOf({ policy, sentence, place }: PressQuestion, source: PressSource): Press {
  return {
    policyId: policy.id,
    labels: source.labels,
    values: source.values,
    title: sentence ?? source.name,
    problemSinceMs: source.problemSinceMs,
    place,
    pressId: newPressId(),
    fingerprint: undefined,
  };
}
