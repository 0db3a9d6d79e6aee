import { lastValueFrom } from 'rxjs';
import { z } from 'zod';
import { getBackendSrv, isFetchError } from '@grafana/runtime';

const healthSchema = z.object({ status: z.string(), message: z.string() });

/** What a plugin's backend says of itself. */
export interface Health {
  readonly isHealthy: boolean;
  readonly message: string;
}

/**
 * Asks a plugin's backend for its health.
 * @param url the health endpoint of an app or a data source
 * @throws where no backend answered
 */
export async function readHealth(url: string): Promise<Health> {
  const { status, message } = healthSchema.parse(await fetchHealth(url));
  return { isHealthy: status === 'OK', message };
}

/** Grafana sends a bad health with an error status, and the health as its body. */
async function fetchHealth(url: string): Promise<unknown> {
  try {
    const response = await lastValueFrom(getBackendSrv().fetch<unknown>({ url, showErrorAlert: false }));
    return response.data;
  } catch (error) {
    if (isFetchError(error) && healthSchema.safeParse(error.data).success) {
      return error.data;
    }
    throw error;
  }
}
