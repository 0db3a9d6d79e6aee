import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { jsonRequest } from '../shared/jsonRequest';
import type { KubernetesOperation } from './kubernetesAction';
import { NoEarlierRevisionError } from './errors/NoEarlierRevisionError';
import { RolloutPausedError } from './errors/RolloutPausedError';
import type { KubernetesApi } from './KubernetesApi';
import { listReplicaSets } from './listReplicaSets';
import { UNDO_TYPE, type UndoPatch } from './undoPatch';

const REVISION = 'deployment.kubernetes.io/revision';

const deploymentSchema = z.object({
  metadata: z.object({ uid: z.string(), annotations: z.record(z.string(), z.string()).default({}) }),
  spec: z.object({
    paused: z.boolean().default(false),
    selector: z.object({ matchLabels: z.record(z.string(), z.string()).default({}) }),
  }),
});

/**
 * Puts the pod template of an earlier revision back, as `kubectl rollout undo` does: the ReplicaSets of a Deployment keep
 * its earlier templates, and their annotation tells the revision. The template itself is put in when it is sent.
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
  const value = { replicaSet: earlier.name, revision: earlier.revision };
  const patch: UndoPatch = [{ op: 'replace', path: '/spec/template', value }];
  return jsonRequest('PATCH', url, patch, { 'content-type': UNDO_TYPE });
}
