import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { jsonRequest } from '../shared/jsonRequest';
import { scaledTo } from '../shared/scaledTo';
import type { KubernetesOperation } from './kubernetesAction';
import type { KubernetesApi } from './KubernetesApi';

/** Zero replicas are left out by the API server. */
const scaleAnswerSchema = z.object({ spec: z.object({ replicas: z.int().default(0) }).prefault({}) });

/**
 * Sets the number of replicas through the scale subresource (autoscaling/v1 Scale), which asks for no permission to change
 * anything else of the workload.
 * @throws {LimitReachedError}
 */
export async function prepareScale(action: KubernetesOperation<'scale'>, api: KubernetesApi): Promise<PreparedRequest> {
  const url = api.url(action.workload, action.name, 'scale');
  const { spec } = await api.read(url, scaleAnswerSchema);
  const replicas = scaledTo(`The ${action.workload} ${action.name}`, spec.replicas, action);
  return jsonRequest('PATCH', url, { spec: { replicas } }, { 'content-type': 'application/merge-patch+json' });
}
