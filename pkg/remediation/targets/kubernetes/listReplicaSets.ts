import { z } from 'zod';
import { UnexpectedAnswerError } from '../errors/UnexpectedAnswerError';
import type { KubernetesApi } from './KubernetesApi';

/** Names and annotations are enough here, and whole ReplicaSets are long. */
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** A page stays below the length of answer that is read, however much was written into annotations. */
const PAGE_SIZE = '4';

/** A Deployment keeps ten ReplicaSets unless told otherwise. */
const MOST_PAGES = 100;

const listSchema = z.object({
  metadata: z.object({ continue: z.string().default('') }).prefault({}),
  items: z.array(
    z.object({
      metadata: z.object({
        name: z.string(),
        annotations: z.record(z.string(), z.string()).default({}),
        ownerReferences: z.array(z.object({ uid: z.string() })).default([]),
      }),
    })
  ),
});

/** A ReplicaSet, as far as a rollback needs to know it. */
export interface ReplicaSetSummary {
  readonly name: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * The ReplicaSets that belong to a Deployment, in pages ("Kubernetes API Concepts", "Retrieving large results sets in
 * chunks").
 * @param labels that the Deployment selects by, to read no more than its own
 * @throws {UnexpectedAnswerError} where there is no end of them
 */
export async function listReplicaSets(
  api: KubernetesApi,
  deploymentUid: string,
  labels: Readonly<Record<string, string>>
): Promise<ReplicaSetSummary[]> {
  const labelSelector = Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
  const found: ReplicaSetSummary[] = [];
  let next = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { labelSelector, limit: PAGE_SIZE, ...(next === '' ? {} : { continue: next }) };
    const { items, metadata } = await api.read(api.listUrl('ReplicaSet', query), listSchema, METADATA_ONLY);
    for (const item of items) {
      if (item.metadata.ownerReferences.some(({ uid }) => uid === deploymentUid)) {
        found.push(item.metadata);
      }
    }
    next = metadata.continue;
    if (next === '') {
      return found;
    }
  }
  throw new UnexpectedAnswerError('Kubernetes', `more than ${MOST_PAGES} pages of ReplicaSets.`);
}
