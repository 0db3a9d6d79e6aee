import { version } from '../../../package.json';
import { checkConnection } from '../../grafana/checkConnection';
import { REQUIRED_PERMISSIONS } from '../../grafana/requiredPermissions';
import { PresageError } from '../../series/PresageError';
import type { PluginContext } from '../generated/plugin';
import { grafanaSettings, type TokenOrigin } from './grafanaSettings';

/** Whether Presage can ask Grafana for data, as health checks and the configuration pages show it. */
export interface ConnectionReport {
  readonly ok: boolean;
  readonly message: string;
  /** Each thing that is missing and what to do about it. */
  readonly details: readonly string[];
  readonly tokenOrigin: TokenOrigin;
  readonly version: string;
}

/** Tries the connection that a data source's queries use. */
export async function connectionReport(context: PluginContext, signal: AbortSignal): Promise<ConnectionReport> {
  try {
    const { tokenOrigin, ...settings } = grafanaSettings(context, process.env);
    return { ...(await checkConnection(settings, REQUIRED_PERMISSIONS, signal)), tokenOrigin, version };
  } catch (error) {
    if (error instanceof PresageError) {
      return { ok: false, message: error.explanation, details: [error.explanation], tokenOrigin: 'none', version };
    }
    throw error;
  }
}
