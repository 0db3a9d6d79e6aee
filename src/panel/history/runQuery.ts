import {
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  LoadingState,
  toDataFrame,
} from '@grafana/data';
import { TimeoutError, catchError, from, fromEvent, lastValueFrom, scan, takeUntil, takeWhile, timeout } from 'rxjs';
import { HistoryQueryError } from './errors/HistoryQueryError';
import { SourceSlowError } from './errors/SourceSlowError';

/** Time a data source may take for one request, in milliseconds. */
const TIME_LIMIT_MS = 120_000;

const UNNAMED_PACKET = 'unnamed';

/**
 * Runs one request on a data source and waits until its answer is whole; a stream counts as whole with its first answer.
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
      takeWhile(isUnfinished, true),
      // Data sources may answer in packets, each replacing the one before it of the same key.
      scan((byKey, packet) => byKey.set(packet.key ?? UNNAMED_PACKET, packet), new Map<string, DataQueryResponse>()),
      timeout(TIME_LIMIT_MS),
      catchError((error: unknown) => {
        throw error instanceof TimeoutError
          ? new SourceSlowError(source.name, TIME_LIMIT_MS)
          : new HistoryQueryError(source.name, reasonOf(error), { cause: error });
      }),
      takeUntil(fromEvent(signal, 'abort'))
    ),
    { defaultValue: new Map<string, DataQueryResponse>() }
  );
  signal.throwIfAborted();
  const responses = [...packets.values()];
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

function isUnfinished({ state }: DataQueryResponse): boolean {
  return state === undefined || state === LoadingState.Loading || state === LoadingState.NotStarted;
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return String(error);
  }
  const { message, data, statusText } = error as { message?: string; data?: { message?: string }; statusText?: string };
  return data?.message ?? message ?? statusText ?? 'no reason was given.';
}
