import type { z } from 'zod';
import { GrafanaFailedError } from './errors/GrafanaFailedError';
import { MissingPermissionError } from './errors/MissingPermissionError';
import type { GrafanaApi } from './GrafanaApi';
import type { RequiredPermission } from './requiredPermissions';

/**
 * Reads something of Grafana's API that takes a permission.
 * @throws {MissingPermissionError | GrafanaFailedError}
 * @throws {PresageError} where Grafana can't be asked
 */
export async function getJson<Answer>(
  api: GrafanaApi,
  path: string,
  schema: z.ZodType<Answer>,
  needed: RequiredPermission
): Promise<Answer> {
  // Several callers may wait for one answer, so none of them may stop it.
  const { status, json } = await api.send({ path }, new AbortController().signal);
  if (status === 403) {
    throw new MissingPermissionError(needed);
  }
  const answer = schema.safeParse(json);
  if (status !== 200 || !answer.success) {
    throw new GrafanaFailedError(status, `it could not ${needed.purpose}`);
  }
  return answer.data;
}
