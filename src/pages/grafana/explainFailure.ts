import { isFetchError } from '@grafana/runtime';

/** What Grafana, or the browser, said when a request failed. */
export function explainFailure(error: unknown): string {
  if (isFetchError(error)) {
    return error.data?.message ?? error.statusText ?? `Grafana answered ${error.status}.`;
  }
  return error instanceof Error ? error.message : String(error);
}
