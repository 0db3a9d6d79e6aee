import {
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  LoadingState,
  toDataFrame,
} from '@grafana/data';
import { catchError, from, fromEvent, lastValueFrom, merge, scan, takeUntil, takeWhile, timer } from 'rxjs';
import { HistoryQueryError } from './errors/HistoryQueryError';
import { SourceSlowError } from './errors/SourceSlowError';

/** Time a data source may take for one request, in milliseconds. */
const TIME_LIMIT_MS = 60_000;

const UNNAMED_PACKET = 'unnamed';

/**
 * Runs one request on a data source and waits until its answer is whole. A stream that goes on is cut off at the time
 * limit.
 * @throws {SourceSlowError | HistoryQueryError}
 */
export async function runQuery(
  source: DataSourceApi,
  request: DataQueryRequest,
  signal: AbortSignal
): Promise<DataFrame[]> {
  signal.throwIfAborted();
  const packets = await lastValueFrom(
    from(source.query(request)).pipe(
      takeWhile(({ state }) => state !== LoadingState.Done && state !== LoadingState.Error, true),
      // Data sources may answer in packets, each replacing the one before it of the same key.
      scan((byKey, packet) => byKey.set(packet.key ?? UNNAMED_PACKET, packet), new Map<string, DataQueryResponse>()),
      catchError((error: unknown) => {
        throw new HistoryQueryError(source.name, reasonOf(error), { cause: error });
      }),
      takeUntil(merge(fromEvent(signal, 'abort'), timer(TIME_LIMIT_MS)))
    ),
    { defaultValue: undefined }
  );
  signal.throwIfAborted();
  const responses = [...(packets?.values() ?? [])];
  if (packets === undefined || responses.some(({ state }) => state === LoadingState.Loading)) {
    throw new SourceSlowError(source.name, TIME_LIMIT_MS);
  }
  const error = responses.flatMap((response) => response.errors ?? (response.error ? [response.error] : []))[0];
  if (error !== undefined) {
    throw new HistoryQueryError(source.name, reasonOf(error));
  }
  const hidden = new Set(request.targets.filter((target) => target.hide).map((target) => target.refId));
  return responses
    .flatMap((response) => response.data)
    .map((data) => toDataFrame(data))
    .filter((frame) => frame.meta?.dataTopic === undefined && !hidden.has(frame.refId ?? ''));
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return String(error);
  }
  const { message, data, statusText } = error as { message?: string; data?: { message?: string }; statusText?: string };
  return data?.message ?? message ?? statusText ?? 'no reason was given';
}
