import type { HttpAnswer } from '../network/Connector';
import { parseRetryAfter } from './parseRetryAfter';
import type { Verdict } from './Verdict';

/** What an answer's status says, as Standard Webhooks has it. */
export function classifyAnswer({ status, headers }: HttpAnswer, nowMs: number): Verdict {
  if (status >= 200 && status < 300) {
    return { kind: 'delivered' };
  }
  if (status === 410) {
    return { kind: 'target off', reason: 'The target answered with status 410: it is gone for good.' };
  }
  if (status === 429 || (status >= 500 && status < 600)) {
    return {
      kind: 'retry',
      reason: `The target answered with status ${status}.`,
      notBeforeMs: parseRetryAfter(headers.get('retry-after'), nowMs),
    };
  }
  if (status >= 300 && status < 400) {
    return { kind: 'dead', reason: `The target answered with status ${status}, and redirects are never followed.` };
  }
  return { kind: 'dead', reason: `The target answered with status ${status}, which another attempt would not change.` };
}
