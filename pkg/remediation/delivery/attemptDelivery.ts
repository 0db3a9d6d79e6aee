import { durationToMs } from '../../query/duration';
import { SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Connector, HttpAnswer } from '../network/Connector';
import { authoriseRequest } from '../targets/authoriseRequest';
import { findTargetKind } from '../targets/findTargetKind';
import { maskAnswer } from '../targets/maskAnswer';
import type { Target } from '../targets/Target';
import { targetConnector } from '../targets/targetConnector';
import { targetSecrets } from '../targets/targetSecrets';
import type { Attempt } from './Attempt';
import { classifyAnswer } from './classifyAnswer';
import { classifyError } from './classifyError';
import type { Verdict } from './Verdict';

/** Of a lease, left for writing down the outcome. */
const SETTLING_MS = 5 * SECOND_MS;

const MAX_KEPT_CHARACTERS = 2_000;

export interface AttemptOptions {
  readonly organization: OrganizationConfiguration;
  readonly target: Target;
  readonly connector: () => Connector;
  readonly nowMs: () => number;
  /** Aborts where the process ends. */
  readonly signal: AbortSignal;
}

/**
 * Puts the secrets in, sends, and reads what the answer means.
 * @param delivery held by this process until `leaseEndMs`
 * @returns undefined where the lease would end before an answer could be written down: nothing was sent then
 */
export async function attemptDelivery(delivery: DeliveryRecord, options: AttemptOptions): Promise<Attempt | undefined> {
  const { organization, target, connector, nowMs, signal } = options;
  const atMs = nowMs();
  const started = performance.now();
  const secrets = targetSecrets(target, organization.secrets);
  let sent = delivery.request;
  const conclude = (verdict: Verdict, status: number | undefined, text: string): Attempt => ({
    verdict,
    isTry: true,
    answer: {
      status,
      text: maskAnswer(text, sent, secrets).slice(0, MAX_KEPT_CHARACTERS),
      tookMs: Math.round(performance.now() - started),
      atMs,
    },
  });
  const concludeAnswered = (answer: HttpAnswer): Attempt => {
    const verdict = classifyAnswer(answer, nowMs());
    const isHidden = verdict.kind === 'delivered' && findTargetKind(target.kind).hidesAnswers === true;
    return conclude(verdict, answer.status, isHidden ? '' : answer.body);
  };
  try {
    const answer = await send();
    return answer && concludeAnswered(answer);
  } catch (error) {
    const verdict: Verdict = signal.aborted
      ? { kind: 'retry', reason: 'Presage stopped before an answer came.', notBeforeMs: undefined }
      : classifyError(error);
    return conclude(verdict, undefined, verdict.kind === 'delivered' ? '' : verdict.reason);
  }

  async function send(): Promise<HttpAnswer | undefined> {
    const timeoutMs = durationToMs(target.timeout);
    const context = {
      connector: targetConnector(target, secrets, connector()),
      secrets,
      timeoutMs,
      nowMs: atMs,
      signal,
    };
    sent = await authoriseRequest(target, delivery.request, delivery.id, context);
    signal.throwIfAborted();
    const leaseLeftMs = (delivery.leaseEndMs ?? 0) - nowMs() - SETTLING_MS;
    return leaseLeftMs > 0
      ? context.connector.send(sent, { timeoutMs: Math.min(timeoutMs, leaseLeftMs), signal })
      : undefined;
  }
}
