import type { BackendSrv, BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { defer, lastValueFrom, type Observable, Subject, takeUntil } from 'rxjs';

/** Grafana's HTTP client for plugins over the browser's fetch; a newer request of the same id cancels the older one. */
export class PreviewBackendSrv implements BackendSrv {
  readonly #cancelled = new Map<string, Subject<void>>();

  fetch<T>(options: BackendSrvRequest): Observable<FetchResponse<T>> {
    const answer = defer(() => send<T>(options));
    return options.requestId === undefined ? answer : answer.pipe(takeUntil(this.#renew(options.requestId)));
  }

  get<T>(url: string, params?: BackendSrvRequest['params'], requestId?: string): Promise<T> {
    return this.request<T>({ method: 'GET', url, params, requestId });
  }

  delete<T>(url: string, data?: unknown): Promise<T> {
    return this.request<T>({ method: 'DELETE', url, data });
  }

  post<T>(url: string, data?: unknown): Promise<T> {
    return this.request<T>({ method: 'POST', url, data });
  }

  patch<T>(url: string, data?: unknown): Promise<T> {
    return this.request<T>({ method: 'PATCH', url, data });
  }

  put<T>(url: string, data?: unknown): Promise<T> {
    return this.request<T>({ method: 'PUT', url, data });
  }

  async request<T>(options: BackendSrvRequest): Promise<T> {
    const { data } = await lastValueFrom(this.fetch<T>(options));
    return data;
  }

  datasourceRequest<T>(options: BackendSrvRequest): Promise<FetchResponse<T>> {
    return lastValueFrom(this.fetch<T>(options));
  }

  chunked(): Observable<never> {
    throw new Error('The preview does not stream responses in chunks.');
  }

  #renew(requestId: string): Subject<void> {
    this.#cancelled.get(requestId)?.next();
    const cancelled = new Subject<void>();
    this.#cancelled.set(requestId, cancelled);
    return cancelled;
  }
}

async function send<T>(options: BackendSrvRequest): Promise<FetchResponse<T>> {
  const { method = 'GET', data, headers, params } = options;
  const search = new URLSearchParams(params).toString();
  const separator = options.url.includes('?') ? '&' : '?';
  const path = options.url.startsWith('/') ? options.url : `/${options.url}`;
  const response = await fetch(search === '' ? path : `${path}${separator}${search}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    signal: options.abortSignal ?? null,
    ...(data !== undefined && { body: JSON.stringify(data) }),
  });
  const text = await response.text();
  const fetched = {
    data: parse(text) as T,
    status: response.status,
    statusText: response.statusText,
    ok: response.ok,
    headers: response.headers,
    redirected: response.redirected,
    type: response.type,
    url: response.url,
    config: options,
  };
  if (!response.ok) {
    throw Object.assign(new Error(`${response.status} ${response.statusText}`), fetched);
  }
  return fetched;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
