import { of, throwError } from 'rxjs';
import { type BackendSrv, type BackendSrvRequest, setBackendSrv } from '@grafana/runtime';

/** What Grafana's HTTP API answers at a path; a status from 400 on is a failure. */
export interface FakeAnswer {
  readonly status?: number;
  readonly data: unknown;
}

/**
 * Gives the pages a Grafana that answers at these paths, without their query parameters, and nowhere else.
 * @returns the function that receives every request
 */
export function fakeGrafana(answers: Readonly<Record<string, FakeAnswer>>) {
  const fetch = jest.fn((request: BackendSrvRequest) => {
    const path = request.url.split('?')[0] ?? '';
    const { status = 200, data } = answers[path] ?? { status: 404, data: { message: `Nothing at ${path}.` } };
    return status < 400 ? of({ data }) : throwError(() => ({ status, data, config: request }));
  });
  setBackendSrv({ fetch } as unknown as BackendSrv);
  return fetch;
}
