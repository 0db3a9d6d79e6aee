import { configurationSchema } from '../../../pkg/remediation/configuration/Configuration';
import { AllowList } from '../../../pkg/remediation/network/AllowList';
import {
  readRefusedRequests,
  type RefusedRequest,
} from '../../../pkg/remediation/network/fixtures/readRefusedRequests';
import { RecordingPools } from '../../../pkg/remediation/network/fixtures/RecordingPools';
import { GuardedConnector } from '../../../pkg/remediation/network/GuardedConnector';
import { Remediation } from '../../../pkg/remediation/service/Remediation';
import { checkTarget } from '../../../pkg/remediation/targets/checkTarget';
import type { Store } from '../../../pkg/store/Store';

const POLL_MS = 2;

const ADMIN = { login: 'admin', name: 'Admin', role: 'Admin' } as const;

/** What became of a press whose target has a hostile address. */
export interface HostileOutcome {
  readonly refusal: RefusedRequest;
  /** Where it was stopped; undefined where it was not. */
  readonly refusedBy: 'settings' | 'connector' | undefined;
  readonly reason: string;
  readonly isAudited: boolean;
}

/**
 * Targets at every address of the table refusedRequests.txt, each in an organization of its own. Resolver and connections
 * are replaced by ones that record what they were asked.
 */
export class HostileTargets {
  readonly #table = readRefusedRequests();
  readonly #pools = new RecordingPools();
  readonly #store: Store;
  readonly #service: Remediation;

  constructor(store: Store) {
    this.#store = store;
    this.#service = new Remediation({
      store,
      connectorFor: ({ orgId }) => this.#connectorTo(this.#table.refusals[orgId - 1]!),
      grafanaFor: () => {
        throw new TypeError('Nothing is asked of Grafana here.');
      },
      appUrl: 'https://grafana.example/',
      nowMs: Date.now,
      random: () => 0.5,
      newId: () => crypto.randomUUID(),
      log: () => undefined,
    });
  }

  /** Where connections would have gone to. */
  get connections(): readonly string[] {
    return this.#pools.connections;
  }

  /** Presses a button for each of them, one after the other. */
  async pressAll(): Promise<HostileOutcome[]> {
    const outcomes: HostileOutcome[] = [];
    this.#service.start();
    for (const [index, refusal] of this.#table.refusals.entries()) {
      outcomes.push(await this.#press(refusal, index + 1));
    }
    await this.#service.stop();
    return outcomes;
  }

  async #press(refusal: RefusedRequest, orgId: number): Promise<HostileOutcome> {
    const configuration = configurationSchema.parse({
      allowedHosts: this.#table.allowedHosts,
      targets: [{ id: 'hostile', name: 'Hostile', kind: 'webhook', settings: { url: refusal.url } }],
      policies: [{ id: 'press', name: 'Press', trigger: { kind: 'click' }, steps: [{ target: 'hostile' }] }],
    });
    this.#service.configure({ orgId, configuration, secrets: {}, updatedMs: 1 });
    const [problem] = checkTarget(configuration.targets[0]!, {});
    const failure = await this.#failureOfPress(orgId);
    const entries = await this.#store.audit.list(orgId, { kinds: ['gave up', 'rejected'], limit: 1 });
    return {
      refusal,
      refusedBy: problem !== undefined ? 'settings' : failure !== undefined ? 'connector' : undefined,
      reason: problem ?? failure ?? '',
      isAudited: entries.length > 0,
    };
  }

  /** @returns why nothing was sent; undefined where something was */
  async #failureOfPress(orgId: number): Promise<string | undefined> {
    const press = { policyId: 'press', labels: { instance: 'a' }, values: {}, title: 'cpu', pressId: `press-${orgId}` };
    const whole = { ...press, problemSinceMs: undefined, place: undefined, fingerprint: undefined };
    try {
      const { id } = await this.#service.press(orgId, ADMIN, whole);
      for (;;) {
        const { deliveries } = await this.#service.run(orgId, id);
        const ended = deliveries.find(({ state }) => state === 'dead' || state === 'delivered');
        if (ended !== undefined) {
          return ended.state === 'dead' ? ended.lastAnswer?.text : undefined;
        }
        await Bun.sleep(POLL_MS);
      }
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** A name that the table has no addresses for is at loopback, should it get as far as being resolved. */
  #connectorTo({ addresses: given }: RefusedRequest): GuardedConnector {
    const addresses = given.length > 0 ? given : ['127.0.0.1'];
    return new GuardedConnector({
      allowList: AllowList.parse(this.#table.allowedHosts),
      pools: this.#pools,
      resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    });
  }
}
