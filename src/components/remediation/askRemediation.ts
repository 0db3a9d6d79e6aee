import { lastValueFrom } from 'rxjs';
import { type BackendSrvRequest, getBackendSrv, isFetchError } from '@grafana/runtime';
import { RemediationRequestError } from './errors/RemediationRequestError';

const RESOURCES_URL = '/api/plugins/presage-forecast-app/resources';

interface AskOptions extends Pick<BackendSrvRequest, 'method' | 'data' | 'responseType' | 'abortSignal'> {
  /** Parameters of the address; those that are undefined are left out, lists are joined by commas. */
  readonly parameters?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/**
 * Asks one of the resources of the app's backend.
 * @param path below the resources, its parts encoded already
 * @throws {RemediationRequestError} with what the backend says is wrong and what to change
 */
export async function askRemediation<Answer>(path: string, options: AskOptions = {}): Promise<Answer> {
  const { parameters = {}, ...request } = options;
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  try {
    const response = await lastValueFrom(
      getBackendSrv().fetch<Answer>({
        ...request,
        url: `${RESOURCES_URL}/${path}${search === '' ? '' : `?${search}`}`,
        showErrorAlert: false,
        showSuccessAlert: false,
      })
    );
    return response.data;
  } catch (error) {
    throw asRequestError(error);
  }
}

function asRequestError(error: unknown): RemediationRequestError {
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
