import { z } from 'zod';
import { durationSchema } from '../../query/durationSchema';
import { sourceQuerySchema } from '../../query/forecastQuery';
import { ROLES } from '../../store/records/Person';
import { idSchema } from '../configuration/idSchema';

const labelsSchema = z.record(z.string(), z.string());

/** A series whose value a condition names: any query of any data source; for a forecast or an anomaly, of a Presage one. */
const signalSchema = z.strictObject({
  /** As the condition calls it, such as `cpu`. */
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
  source: sourceQuerySchema,
});

export type Signal = z.infer<typeof signalSchema>;

/** Who starts a run: a person on a button, an alert through a contact point, or a check on schedule. */
const triggerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('click'),
    /** Fields of the panel that become the subject; the series' name where empty. */
    subject: z.array(z.string()).default([]),
  }),
  z.strictObject({
    kind: z.literal('alert'),
    /** Labels an alert must have with these values; a value between slashes is a regular expression. */
    matches: labelsSchema.default({}),
    /** Labels that name the subject; all labels but alertname where empty. */
    subject: z.array(z.string()).default([]),
    /** Over the alert's values (`A > 5`); always true where absent. */
    condition: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('check'),
    every: durationSchema.default('30s'),
    signals: z.array(signalSchema).min(1).max(10),
    /** Such as `cpu > 80 or memory > 85 for 2m`. */
    condition: z.string(),
    /** Labels that name the subject and join the signals' series; all that the first signal has where empty. */
    subject: z.array(z.string()).default([]),
  }),
]);

export type PolicyTrigger = z.infer<typeof triggerSchema>;

/** How to tell that a step helped: within that time the condition came true, on what was acted on. */
const helpedSchema = z.strictObject({
  /** `{{labels.instance}}` and `{{subject}}` in a query are filled in. */
  signals: z.array(signalSchema).min(1).max(10),
  /** Such as `cpu < 70 for 1m`, or `severity == 0` of a Presage query for "back inside its band". */
  condition: z.string(),
  within: durationSchema,
});

const actionSchema = z.strictObject({
  target: idSchema,
  /** What the target's kind takes; its strings may hold templates such as `{{labels.deployment}}`. */
  action: z.record(z.string(), z.unknown()).default({}),
});

export type PolicyAction = z.infer<typeof actionSchema>;

const stepSchema = z.strictObject({
  ...actionSchema.shape,
  /** Where absent the step counts as done once it is delivered, and no further step follows. */
  helped: helpedSchema.optional(),
  /** Sent where the step did not help, before the next one is. */
  undo: actionSchema.optional(),
});

export type PolicyStep = z.infer<typeof stepSchema>;

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time of day as 08:30.');

const windowSchema = z.strictObject({
  days: z
    .array(z.enum(DAYS))
    .min(1)
    .default([...DAYS]),
  from: timeOfDay.default('00:00'),
  /** Before `from`: the window goes past midnight. */
  to: timeOfDay.default('24:00'),
  timeZone: z.string().default('UTC'),
});

export type TimeWindow = z.infer<typeof windowSchema>;

/** When to act, on what, within which limits, and how to tell that it helped. */
export const policySchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(100),
  description: z.string().max(1_000).default(''),
  isEnabled: z.boolean().default(true),
  trigger: triggerSchema,
  /** Taken one after the other, each because the one before did not help. */
  steps: z.array(stepSchema).min(1).max(10),
  /** Between two runs on one subject, and between two on one target. */
  cooldown: z
    .strictObject({
      bySubject: durationSchema.default('60s'),
      byTarget: z.union([z.literal('none'), durationSchema]).default('60s'),
    })
    .prefault({}),
  mostPerHour: z.int().min(1).max(1_000).default(10),
  /** Times it may act by itself; always where empty. A person's click is not bound by them. */
  windows: z.array(windowSchema).max(20).default([]),
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
