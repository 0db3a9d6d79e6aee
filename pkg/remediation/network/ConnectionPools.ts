import http from 'node:http';
import https from 'node:https';

/** Unused connections are closed before usual servers (5 s and more) do it in the middle of a request. */
const AGENT_OPTIONS = { keepAlive: true, maxSockets: 64, maxFreeSockets: 8, timeout: 4_000 } as const;

/** The connections that are kept between requests, by whom they trust. */
export class ConnectionPools {
  readonly http = new http.Agent(AGENT_OPTIONS);
  readonly #systemTrust = new https.Agent(AGENT_OPTIONS);
  readonly #privateTrust = new Map<string, https.Agent>();

  /**
   * A connection that was opened by one target's trust is never used for another's.
   * @param caCertificate PEM of the one authority to trust; the system's where absent
   */
  https(caCertificate: string | undefined): https.Agent {
    if (caCertificate === undefined) {
      return this.#systemTrust;
    }
    const known = this.#privateTrust.get(caCertificate);
    const agent = known ?? new https.Agent({ ...AGENT_OPTIONS, ca: caCertificate });
    this.#privateTrust.set(caCertificate, agent);
    return agent;
  }
}
