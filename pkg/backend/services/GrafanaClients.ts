import { LRUCache } from 'lru-cache';
import { GrafanaClient } from '../../grafana/GrafanaClient';
import type { GrafanaSettings } from '../../grafana/GrafanaSettings';

const MAX_CLIENTS = 100;

/** One client for each connection, as a client remembers what the people behind queries may see. */
export class GrafanaClients {
  readonly #clients = new LRUCache<string, GrafanaClient>({ max: MAX_CLIENTS });

  clientFor({ appUrl, token, orgId }: GrafanaSettings): GrafanaClient {
    const key = JSON.stringify([appUrl, token, orgId]);
    const known = this.#clients.get(key);
    if (known !== undefined) {
      return known;
    }
    const client = new GrafanaClient({ appUrl, token, orgId });
    this.#clients.set(key, client);
    return client;
  }
}
