import type { z } from 'zod';
import { InvalidActionValueError } from '../errors/InvalidActionValueError';
import { getRequest } from '../shared/getRequest';
import { readJson } from '../shared/readJson';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { systemUrl } from '../shared/systemUrl';
import type { KindContext } from '../TargetKind';
import { KUBERNETES_TOKEN } from './kubernetesSecrets';
import type { KubernetesSettings } from './kubernetesSettings';

const RESOURCES = {
  Deployment: 'deployments',
  StatefulSet: 'statefulsets',
  DaemonSet: 'daemonsets',
  ReplicaSet: 'replicasets',
} as const;

export type Workload = keyof typeof RESOURCES;

const SYSTEM = 'Kubernetes';

/** Reads from the apps/v1 API of one namespace (Kubernetes API reference, "Workload Resources"). */
export class KubernetesApi {
  readonly #settings: KubernetesSettings;
  readonly #context: KindContext;

  constructor(settings: KubernetesSettings, context: KindContext) {
    this.#settings = settings;
    this.#context = context;
  }

  /**
   * @param name of an object; a name that no object could have is refused
   * @param subresource such as `scale`
   * @throws {InvalidActionValueError}
   */
  url(workload: Workload, name: string, subresource?: string): string {
    if (!/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) {
      throw new InvalidActionValueError(
        `name of a ${workload}`,
        name,
        'up to 253 lower-case letters, digits, "-" and ".", with a letter or digit at both ends'
      );
    }
    return this.#url([RESOURCES[workload], name, ...(subresource === undefined ? [] : [subresource])]);
  }

  listUrl(workload: Workload, query: Readonly<Record<string, string>>): string {
    return this.#url([RESOURCES[workload]], query);
  }

  /**
   * @param accept another form than the whole object
   * @throws {TargetRefusedError | UnexpectedAnswerError | SecretMissingError}
   */
  async read<Answer>(url: string, schema: z.ZodType<Answer>, accept = 'application/json'): Promise<Answer> {
    const token = requireHeaderSecret(this.#context, KUBERNETES_TOKEN);
    const request = getRequest(url, { authorization: `Bearer ${token}`, accept });
    return readJson(SYSTEM, request, schema, this.#context);
  }

  #url(segments: readonly string[], query?: Readonly<Record<string, string>>): string {
    const { url, namespace } = this.#settings;
    return systemUrl(url, ['apis', 'apps', 'v1', 'namespaces', namespace, ...segments], query);
  }
}
