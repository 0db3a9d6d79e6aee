import { lastValueFrom } from 'rxjs';
import { type BackendSrvRequest, getBackendSrv } from '@grafana/runtime';
import { asRequestError } from './asRequestError';

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
