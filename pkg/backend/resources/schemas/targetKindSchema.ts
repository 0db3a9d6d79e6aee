import { z } from 'zod';
import { TARGET_KINDS } from '../../../remediation/targets/TargetKindName';

const fieldSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  description: z.string(),
  input: z.enum(['text', 'multiline', 'number', 'choice', 'switch', 'pairs']),
  choices: z.array(z.string()).readonly().optional(),
  placeholder: z.string().optional(),
  /** Only where another input of the form has one of these values. */
  shownWhen: z.strictObject({ key: z.string(), values: z.array(z.string()).readonly() }).optional(),
  isRequired: z.boolean(),
});

/** A kind of target and what its forms ask for, as it is answered. */
export const targetKindSchema = z.strictObject({
  kind: z.enum(TARGET_KINDS),
  label: z.string(),
  description: z.string(),
  settingsForm: z.array(fieldSchema).readonly(),
  actionForm: z.array(fieldSchema).readonly(),
  secrets: z
    .array(z.strictObject({ key: z.string(), label: z.string(), description: z.string(), isRequired: z.boolean() }))
    .readonly(),
});
