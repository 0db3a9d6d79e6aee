import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { CallResourceRequest, CallResourceResponse, StringList } from '../generated/plugin';
import { logger } from '../lifecycle/logger';
import type { ResourceAnswer } from '../resources/ResourceAnswer';

/**
 * Sends an answer: status and headers with its first part, then the other parts, no faster than Grafana takes them.
 * @throws what making the first part throws; a later failure breaks the answer off, as its status is out
 */
export async function writeAnswer(
  call: ServerWritableStream<CallResourceRequest, CallResourceResponse>,
  answer: ResourceAnswer,
  signal: AbortSignal
): Promise<void> {
  let isHeadSent = false;
  try {
    for await (const chunk of answer.chunks) {
      const head = isHeadSent ? { code: 0, headers: {} } : headOf(answer);
      isHeadSent = true;
      if (!call.write({ ...head, body: Buffer.from(chunk) })) {
        await once(call, 'drain', { signal });
      }
    }
    call.end();
  } catch (error) {
    if (!isHeadSent) {
      throw error;
    }
    logger.warn('An answer was broken off', { error: String(error) });
    call.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function headOf({ status, contentType, headers = {} }: ResourceAnswer): Pick<CallResourceResponse, 'code' | 'headers'> {
  const all = { 'Content-Type': contentType, ...headers };
  const lists = Object.entries(all).map(([name, value]): [string, StringList] => [name, { values: [value] }]);
  return { code: status, headers: Object.fromEntries(lists) };
}
