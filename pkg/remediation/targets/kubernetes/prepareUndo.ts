import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { jsonRequest } from '../shared/jsonRequest';
import type { KubernetesOperation } from './kubernetesAction';
import { NoEarlierRevisionError } from './errors/NoEarlierRevisionError';
import { RolloutPausedError } from './errors/RolloutPausedError';
import type { KubernetesApi } from './KubernetesApi';
import { listReplicaSets } from './listReplicaSets';

const REVISION = 'deployment.kubernetes.io/revision';

/** The Deployment's controller adds it to the templates of its ReplicaSets. */
const HASH_LABEL = 'pod-template-hash';

const deploymentSchema = z.object({
  metadata: z.object({ uid: z.string(), annotations: z.record(z.string(), z.string()).default({}) }),
  spec: z.object({
    paused: z.boolean().default(false),
    selector: z.object({ matchLabels: z.record(z.string(), z.string()).default({}) }),
  }),
});

const replicaSetSchema = z.object({
  spec: z.object({
    template: z.looseObject({
      metadata: z.looseObject({ labels: z.record(z.string(), z.string()).default({}) }),
      spec: z.looseObject({}),
    }),
  }),
});

/**
 * Puts the pod template of an earlier revision back, as `kubectl rollout undo` does: the ReplicaSets of a Deployment keep
 * its earlier templates, and their annotation tells the revision.
 * @throws {NoEarlierRevisionError} where the Deployment has never been changed, or keeps no history
 * @throws {RolloutPausedError}
 */
export async function prepareUndo(action: KubernetesOperation<'undo'>, api: KubernetesApi): Promise<PreparedRequest> {
  const url = api.url('Deployment', action.name);
  const { metadata, spec } = await api.read(url, deploymentSchema);
  if (spec.paused) {
    throw new RolloutPausedError(action.name);
  }
  const current = Number(metadata.annotations[REVISION]);
  const candidates = (await listReplicaSets(api, metadata.uid, spec.selector.matchLabels))
    .map(({ name, annotations }) => ({ name, revision: Number(annotations[REVISION]) }))
    .filter(({ revision }) => (action.revision === undefined ? revision < current : revision === action.revision))
    .sort((a, b) => b.revision - a.revision);
  const [earlier] = candidates;
  if (earlier === undefined) {
    throw new NoEarlierRevisionError(action.name, action.revision);
  }
  const replicaSet = await api.read(api.url('ReplicaSet', earlier.name), replicaSetSchema);
  const { template } = replicaSet.spec;
  const { [HASH_LABEL]: _, ...labels } = template.metadata.labels;
  const value = { ...template, metadata: { ...template.metadata, labels } };
  const patch = [{ op: 'replace', path: '/spec/template', value }];
  return jsonRequest('PATCH', url, patch, { 'content-type': 'application/json-patch+json' });
}
