import { lastValueFrom } from 'rxjs';
import type { z } from 'zod';
import { getBackendSrv } from '@grafana/runtime';

/**
 * Reads from Grafana's own HTTP API, as the person who looks at the page.
 * @param schema what the page needs of the answer
 * @throws where Grafana refuses, or answers something else
 */
export async function readGrafana<Schema extends z.ZodType>(url: string, schema: Schema): Promise<z.infer<Schema>> {
  const response = await lastValueFrom(getBackendSrv().fetch<unknown>({ url, showErrorAlert: false }));
  return schema.parse(response.data);
}
