import type { Policy, PolicyStep } from '../policies/Policy';

/** A policy has at least one step. */
export function firstStep({ steps }: Policy): PolicyStep {
  return steps[0]!;
}
