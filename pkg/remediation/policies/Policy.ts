import { z } from 'zod';
import { durationSchema } from '../../query/durationSchema';
import { ROLES } from '../../store/records/Person';
import { idSchema } from '../targets/idSchema';
import { actionSchema } from './PolicyAction';
import { stepSchema } from './PolicyStep';
import { triggerSchema } from './PolicyTrigger';
import { timeWindowSchema } from './TimeWindow';

export type { PolicyAction } from './PolicyAction';
export type { PolicyStep } from './PolicyStep';
export type { PolicyTrigger } from './PolicyTrigger';
export type { Signal } from './Signal';

/** When to act, on what, within which limits, and how to tell that it helped. */
export const policySchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1, 'Give the policy a name.').max(100),
  description: z.string().max(1_000).default(''),
  isEnabled: z.boolean().default(true),
  trigger: triggerSchema,
  /** Taken one after the other, each because the one before did not help or could not be delivered. */
  steps: z.array(stepSchema).min(1, 'Add a step to take.').max(10),
  /** Between two runs on one subject, and between two on one target. */
  cooldown: z
    .strictObject({
      bySubject: durationSchema.default('60s'),
      byTarget: z.union([z.literal('none'), durationSchema]).default('60s'),
    })
    .prefault({}),
  mostPerHour: z.int().min(1).max(1_000).default(10),
  /** Times it may act by itself; always where empty. A person's click is not bound by them. */
  windows: z.array(timeWindowSchema).max(20).default([]),
  /** Decides and writes down, but sends nothing. */
  dryRun: z.boolean().default(false),
  approval: z
    .strictObject({
      /** The least role that may say yes. */
      role: z.enum(ROLES).exclude(['Viewer']),
      /** No answer by then is a no. */
      within: durationSchema,
      /** Told that an answer is waited for. */
      notify: actionSchema.optional(),
    })
    .optional(),
  /** Told when every step was taken and none helped. */
  escalate: actionSchema.optional(),
  /** Whose graphs show what was done, where the trigger doesn't tell. */
  place: z.strictObject({ dashboardUid: z.string(), panelId: z.int().optional() }).optional(),
});

export type Policy = z.infer<typeof policySchema>;
