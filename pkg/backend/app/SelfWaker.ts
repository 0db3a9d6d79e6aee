import { PresageError } from '../../series/PresageError';
import { GrafanaApi, type GrafanaAddress } from '../../grafana/GrafanaApi';
import { logger } from '../lifecycle/logger';
import { APP_ID } from './APP_ID';

const WAKE_PATH = `api/plugins/${APP_ID}/resources/wake`;

/** Provisioned settings that change arrive within this time. */
const INTERVAL_MS = 60_000;

const FIRST_RETRY_MS = 1_000;

/**
 * Asks Grafana for this process' own resource `wake`, again and again: only a request brings an organization's settings,
 * and after a start nobody may come for hours.
 */
export class SelfWaker {
  readonly #addresses: () => readonly GrafanaAddress[];
  readonly #stopping = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  /** @param addresses of the organizations to wake, read before each round */
  constructor(addresses: () => readonly GrafanaAddress[]) {
    this.#addresses = addresses;
  }

  start(): void {
    if (this.#timer === undefined && !this.#stopping.signal.aborted) {
      this.#timer = setTimeout(() => void this.#round(), 0);
    }
  }

  stop(): void {
    this.#stopping.abort();
    clearTimeout(this.#timer);
  }

  async #round(): Promise<void> {
    const outcomes = await Promise.all(this.#addresses().map((address) => this.#wake(address)));
    this.#failures = outcomes.every(Boolean) ? 0 : this.#failures + 1;
    if (!this.#stopping.signal.aborted) {
      const retryMs = FIRST_RETRY_MS * 2 ** (this.#failures - 1);
      this.#timer = setTimeout(
        () => void this.#round(),
        this.#failures === 0 ? INTERVAL_MS : Math.min(retryMs, INTERVAL_MS)
      );
    }
  }

  async #wake(address: GrafanaAddress): Promise<boolean> {
    try {
      const { status } = await new GrafanaApi(address).send({ path: WAKE_PATH }, this.#stopping.signal);
      return status === 200;
    } catch (error) {
      // Until Grafana serves and the app is enabled, this is how it is; the health check tells what is missing.
      const reason = error instanceof PresageError ? error.message : String(error);
      logger.debug('Presage could not wake itself', { reason });
      return false;
    }
  }
}
