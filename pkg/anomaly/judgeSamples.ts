import type { Samples } from '../series/Samples';
import type { DetectionPlan } from './DetectionPlan';
import { OnlineDetector } from './online/OnlineDetector';
import type { Verdicts } from './Verdicts';
import { createVerdicts } from './createVerdicts';

/** Judges every sample of a series, in the order they stand in, each from the ones before it only. */
export function judgeSamples({ timesMs, values }: Samples, plan: DetectionPlan): Verdicts {
  const detector = new OnlineDetector(plan);
  const verdicts = createVerdicts(values.length);
  for (let i = 0; i < values.length; i++) {
    detector.judge(timesMs[i]!, values[i]!, verdicts, i);
  }
  return verdicts;
}
