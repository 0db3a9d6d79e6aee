import { z } from 'zod';
import { requireOneScale } from '../shared/requireOneScale';
import { scaleSchema } from '../shared/scaleSchema';

const nameSchema = z.string('Name the workload, such as {{labels.deployment}}.').min(1);

export const kubernetesActionSchema = z.discriminatedUnion('operation', [
  scaleSchema
    .extend({
      workload: z.enum(['Deployment', 'StatefulSet']).default('Deployment'),
      /** May hold placeholders. */
      name: nameSchema,
    })
    .superRefine(requireOneScale),
  z.strictObject({
    operation: z.literal('restart'),
    workload: z.enum(['Deployment', 'StatefulSet', 'DaemonSet']).default('Deployment'),
    name: nameSchema,
  }),
  z.strictObject({
    operation: z.literal('undo'),
    /** A Deployment: others keep their history in another form. */
    name: nameSchema,
    /** The revision to go back to; the one before the present one where absent. */
    revision: z.int().min(1).optional(),
  }),
  /** Reads one Deployment, to see that address, token and permissions are right. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type KubernetesAction = z.infer<typeof kubernetesActionSchema>;

/** An action of one kind. */
export type KubernetesOperation<Operation extends KubernetesAction['operation']> = Extract<
  KubernetesAction,
  { operation: Operation }
>;
