import { version } from '../../../package.json';
import { checkConnection, type ConnectionState } from '../../grafana/checkConnection';
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

/** Tries the connection that a data source's queries would use; an app has none of its own to try. */
export async function connectionReport(
  context: PluginContext | undefined,
  signal: AbortSignal
): Promise<ConnectionReport> {
  try {
    const { tokenOrigin, ...settings } = grafanaSettings(context, process.env);
    const state =
      context?.dataSourceInstanceSettings === undefined
        ? appState(tokenOrigin)
        : await checkConnection(settings, signal);
    return { ...state, tokenOrigin, version };
  } catch (error) {
    if (error instanceof PresageError) {
      return { ok: false, message: error.explanation, details: [error.explanation], tokenOrigin: 'none', version };
    }
    throw error;
  }
}

function appState(tokenOrigin: TokenOrigin): ConnectionState {
  const account =
    tokenOrigin === 'managed' ? 'Grafana manages its service account' : 'It has no service account of its own';
  const message = `Presage ${version} runs. ${account}; queries use the data source's, which has a health check of its own.`;
  return { ok: true, message, details: [] };
}
