import { of, throwError } from 'rxjs';
import { type BackendSrv, type BackendSrvRequest, setBackendSrv } from '@grafana/runtime';

/** What Grafana's HTTP API answers at a path; a status from 400 on is a failure. */
export interface FakeAnswer {
  readonly status?: number;
  readonly data: unknown;
}

/** The same answer every time, or one made for each request. */
export type FakeAnswers = Readonly<Record<string, FakeAnswer | ((request: BackendSrvRequest) => FakeAnswer)>>;

/**
 * Gives the pages a Grafana that answers at these paths, without their query parameters, and nowhere else.
 * @returns the function that receives every request
 */
export function fakeGrafana(answers: FakeAnswers) {
  const fetch = jest.fn((request: BackendSrvRequest) => {
    const path = request.url.split('?')[0] ?? '';
    const answer = answers[path] ?? { status: 404, data: { message: `Nothing at ${path}.` } };
    const { status = 200, data } = typeof answer === 'function' ? answer(request) : answer;
    return status < 400 ? of({ data }) : throwError(() => ({ status, data, config: request }));
  });
  setBackendSrv({ fetch } as unknown as BackendSrv);
  return fetch;
}
