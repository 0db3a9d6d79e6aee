import type { z } from 'zod';
import { policySchema } from '../Policy';
import type { PolicyTemplate } from './PolicyTemplate';

/** What a template says itself; the rest of its policy has the usual values. */
interface Definition extends Omit<PolicyTemplate, 'policy'> {
  readonly policy: Omit<z.input<typeof policySchema>, 'id' | 'name' | 'description' | 'dryRun'>;
}

/** A template's policy sends nothing until a person has seen what it would do. */
export function defineTemplate({ id, name, description, kinds, policy }: Definition): PolicyTemplate {
  return {
    id,
    name,
    description,
    kinds,
    policy: policySchema.parse({ ...policy, id, name, description, dryRun: true }),
  };
}
