import { isFetchError } from '@grafana/runtime';
import { RemediationRequestError } from './errors/RemediationRequestError';

/** Any failure of a request as what is wrong and what to change. */
export function asRequestError(error: unknown): RemediationRequestError {
  if (error instanceof RemediationRequestError) {
    return error;
  }
  if (!isFetchError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return new RemediationRequestError(0, message, 'Check the connection to Grafana and try again.', { cause: error });
  }
  const { message, remedy } = readRefusal(error.data);
  return new RemediationRequestError(
    error.status,
    message ?? `Grafana answered ${error.status} ${error.statusText ?? ''}`.trim(),
    remedy ?? 'Look at the plugin’s log in Grafana, or try again.',
    { cause: error }
  );
}

/** Grafana itself refuses with a message only; with a proxy in between there may be neither. */
function readRefusal(data: unknown): { readonly message?: string; readonly remedy?: string } {
  if (typeof data !== 'object' || data === null) {
    return {};
  }
  return {
    ...('message' in data && typeof data.message === 'string' && { message: data.message }),
    ...('remedy' in data && typeof data.remedy === 'string' && { remedy: data.remedy }),
  };
}
