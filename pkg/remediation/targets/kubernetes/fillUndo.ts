import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { limitBody } from '../shared/limitBody';
import type { KubernetesApi } from './KubernetesApi';
import { undoPatchSchema } from './undoPatch';

/** The Deployment's controller adds it to the templates of its ReplicaSets. */
const HASH_LABEL = 'pod-template-hash';

const replicaSetSchema = z.object({
  spec: z.object({
    template: z.looseObject({
      metadata: z.looseObject({ labels: z.record(z.string(), z.string()).default({}) }),
      spec: z.looseObject({}),
    }),
  }),
});

/**
 * Puts the pod template that an undo names into its request: a ReplicaSet never changes its own, so every attempt sends
 * the same.
 * @throws {TargetRefusedError} where the ReplicaSet is gone by now
 * @throws {UnexpectedAnswerError | RequestTooLargeError}
 */
export async function fillUndo(request: PreparedRequest, api: KubernetesApi): Promise<PreparedRequest> {
  const [{ value, ...operation }] = undoPatchSchema.parse(JSON.parse(request.body));
  const replicaSet = await api.read(api.url('ReplicaSet', value.replicaSet), replicaSetSchema);
  const { template } = replicaSet.spec;
  const { [HASH_LABEL]: _, ...labels } = template.metadata.labels;
  const filled = { ...template, metadata: { ...template.metadata, labels } };
  return limitBody({ ...request, body: JSON.stringify([{ ...operation, value: filled }]) });
}
