import { randomUUID } from 'node:crypto';
import { GrafanaApi } from '../../grafana/GrafanaApi';
import type { GrafanaAccess } from '../../remediation/annotations/GrafanaAccess';
import { createConnectorFor } from '../../remediation/configuration/createConnectorFor';
import { Remediation } from '../../remediation/service/Remediation';
import { openStore } from '../../store/openStore';
import { logger } from '../lifecycle/logger';
import type { RemediationMetrics } from '../metrics/RemediationMetrics';
import { watchStore } from '../metrics/watchStore';
import { MissingAddressError } from '../services/errors/MissingAddressError';
import type { GrafanaClients } from '../services/GrafanaClients';
import type { GrafanaConnection } from '../services/grafanaSettings';
import { logFields } from './logFields';
import type { RunningRemediation } from './RunningRemediation';

export interface OpenRemediationOptions {
  /** See `findStoreLocation`. */
  readonly storeLocation: string;
  /** Grafana's address as people know it. */
  readonly appUrl: string;
  readonly clients: GrafanaClients;
  readonly connectionOf: (orgId: number) => GrafanaConnection | undefined;
  /** Called once the store is open. */
  readonly createMetrics: () => RemediationMetrics;
}

/**
 * Opens the store and starts remediation on it.
 * @throws {StoreUnavailableError | StoreFullError | StoreNewerError | UnknownStoreUrlError}
 */
export async function openRemediation(options: OpenRemediationOptions): Promise<RunningRemediation> {
  const { storeLocation, appUrl, clients, connectionOf, createMetrics } = options;
  const opened = await openStore(storeLocation);
  const store = watchStore(opened, createMetrics());
  const grafanaFor = (orgId: number): GrafanaAccess => {
    const connection = connectionOf(orgId);
    if (connection === undefined) {
      throw new MissingAddressError();
    }
    return { source: clients.clientFor(connection), api: new GrafanaApi(connection) };
  };
  const service = new Remediation({
    store,
    connectorFor: createConnectorFor(),
    grafanaFor,
    appUrl,
    nowMs: Date.now,
    random: Math.random,
    newId: randomUUID,
    log: (level, message, detail) => logger[level](message, logFields(detail)),
  });
  service.start();
  logger.info('Remediation starts', { store: store.location });
  return { store, service };
}
