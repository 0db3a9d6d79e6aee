import { version } from '../../../package.json';
import { checkConnection } from '../../grafana/checkConnection';
import { REMEDIATION_PERMISSIONS } from '../../grafana/remediationPermissions';
import { PresageError } from '../../series/PresageError';
import type { PluginContext } from '../generated/plugin';
import type { ConnectionReport } from '../services/connectionReport';
import { MissingAddressError } from '../services/errors/MissingAddressError';
import type { AppProcess } from './AppProcess';
import type { AppSettings } from './AppSettings';

interface Finding {
  readonly message: string;
  readonly problems: readonly string[];
}

/**
 * Whether the app can do what its settings ask of it: keep its state, use its settings and, once there is something to
 * remediate, reach Grafana with every permission that takes.
 */
export async function appHealth(
  context: PluginContext,
  app: AppProcess,
  signal: AbortSignal
): Promise<ConnectionReport> {
  const settings = app.settingsOf(context);
  const store = await findStore(app, settings);
  const problems = [...store.problems, ...settings.problems, ...(await findMissing(app, settings, signal))];
  return {
    ok: problems.length === 0,
    message:
      problems.length > 0
        ? problems.join(' ')
        : `Presage ${version} runs. ${store.message} Each Presage data source has a health check of its own.`,
    details: problems,
    tokenOrigin: app.connectionOf(context.orgId)?.tokenOrigin ?? 'none',
    version,
  };
}

async function findStore(app: AppProcess, settings: AppSettings): Promise<Finding> {
  try {
    const { store } = await app.remediation(settings);
    // Something is written, as a store that can only be read would let nothing be done.
    await store.receipts.prune(app.nowMs());
    return { message: `It keeps its state in ${store.location}.`, problems: [] };
  } catch (error) {
    if (error instanceof PresageError) {
      return { message: '', problems: [error.explanation] };
    }
    throw error;
  }
}

/** Forecasts need nothing of the app; only remediation does. */
async function findMissing(
  app: AppProcess,
  { orgId, configuration }: AppSettings,
  signal: AbortSignal
): Promise<readonly string[]> {
  if (configuration.policies.length === 0) {
    return [];
  }
  const connection = app.connectionOf(orgId);
  if (connection === undefined) {
    return [new MissingAddressError().explanation];
  }
  return (await checkConnection(connection, REMEDIATION_PERMISSIONS, signal)).details;
}
