import { z } from 'zod';
import { ROLES } from '../../store/records/Person';
import { idSchema } from './idSchema';
import { durationUpTo } from '../../query/durationUpTo';
import { TARGET_KINDS } from './TargetKindName';

/** Somewhere a remediation can be sent to; its secrets are kept apart, in Grafana's secure settings. */
export const targetSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(100),
  kind: z.enum(TARGET_KINDS),
  /** What the kind asks for; checked by the kind's own schema. */
  settings: z.record(z.string(), z.unknown()),
  /** Of one attempt; a delivery is held for as long, and nobody else takes it over meanwhile. */
  timeout: durationUpTo('2m').default('10s'),
  /** How long to keep trying. What is sent a week later is about another problem. */
  giveUpAfter: durationUpTo('7d').default('1h'),
  /** Requests on their way at the same time. */
  concurrency: z.int().min(1).max(32).default(4),
  /** The least role that may press a button which sends here. */
  pressedBy: z.enum(ROLES).default('Admin'),
});

export type Target = z.infer<typeof targetSchema>;
