import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { jsonRequest } from '../shared/jsonRequest';
import type { KubernetesOperation } from './kubernetesAction';
import type { KubernetesApi } from './KubernetesApi';

/**
 * Starts a rollout that replaces every pod, as `kubectl rollout restart` does: an annotation of the pod template changes.
 * Its time is fixed here, so that a second sending changes nothing.
 * @param atMs when it was decided
 */
export function prepareRestart(
  { workload, name }: KubernetesOperation<'restart'>,
  atMs: number,
  api: KubernetesApi
): PreparedRequest {
  const annotations = { 'kubectl.kubernetes.io/restartedAt': new Date(atMs).toISOString() };
  const patch = { spec: { template: { metadata: { annotations } } } };
  return jsonRequest('PATCH', api.url(workload, name), patch, { 'content-type': 'application/merge-patch+json' });
}
