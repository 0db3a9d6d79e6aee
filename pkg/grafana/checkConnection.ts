import { z } from 'zod';
import { PresageError } from '../series/PresageError';
import { MissingPermissionError } from './errors/MissingPermissionError';
import { NotGrafanaError } from './errors/NotGrafanaError';
import { GrafanaApi } from './GrafanaApi';
import type { GrafanaSettings } from './GrafanaSettings';
import type { RequiredPermission } from './requiredPermissions';

export interface ConnectionState {
  readonly ok: boolean;
  readonly message: string;
  /** Each thing that is missing and what to do about it; empty where all is well. */
  readonly details: readonly string[];
}

const permissionsSchema = z.record(z.string(), z.array(z.string()));

/** Finds out whether Presage can reach Grafana and has every permission it needs; for health checks. */
export async function checkConnection(
  settings: GrafanaSettings,
  required: Readonly<Record<string, RequiredPermission>>,
  signal: AbortSignal
): Promise<ConnectionState> {
  try {
    const granted = await fetchOwnPermissions(settings, signal);
    const missing = Object.values(required)
      .filter(({ action }) => (granted[action] ?? []).length === 0)
      .map((needed) => new MissingPermissionError(needed).explanation);
    return missing.length === 0
      ? { ok: true, message: 'Presage reaches Grafana and has every permission it needs.', details: [] }
      : { ok: false, message: missing.join(' '), details: missing };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof PresageError) {
      return { ok: false, message: error.explanation, details: [error.explanation] };
    }
    throw error;
  }
}

async function fetchOwnPermissions(
  settings: GrafanaSettings,
  signal: AbortSignal
): Promise<z.infer<typeof permissionsSchema>> {
  const path = 'api/access-control/user/permissions';
  const { status, json } = await new GrafanaApi(settings).send({ path }, signal);
  const permissions = permissionsSchema.safeParse(json);
  if (status !== 200 || !permissions.success) {
    throw new NotGrafanaError(new URL(path, settings.appUrl).href, status);
  }
  return permissions.data;
}
