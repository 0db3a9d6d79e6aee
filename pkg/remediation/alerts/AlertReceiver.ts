import pLimit from 'p-limit';
import { PresageError } from '../../series/PresageError';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store } from '../../store/Store';
import type { Organization } from '../configuration/Organization';
import type { Candidate, RunStarter, Start } from '../execution/RunStarter';
import type { Alert } from './Alert';
import type { AlertCall, AlertOutcome } from './AlertCall';
import { alertEvent } from './alertEvent';
import { alertSubject } from './alertSubject';
import type { AlertPolicy } from '../policies/AlertPolicy';
import { MissingSubjectError } from '../runs/errors/MissingSubjectError';
import { ReplayedCallError } from './errors/ReplayedCallError';
import { judgeAlert } from './judgeAlert';
import { readAlerts } from './readAlerts';
import { FRESH_MS, verifyAlertCall } from './verifyAlertCall';

/** Requests of one call that are made at the same time. */
const PREPARED_AT_ONCE = 8;

export interface AlertReceiverOptions {
  readonly store: Store;
  readonly starter: RunStarter;
  readonly nowMs: () => number;
}

/** Takes in what Grafana's contact point sends, and starts runs of it. */
export class AlertReceiver {
  readonly #options: AlertReceiverOptions;

  constructor(options: AlertReceiverOptions) {
    this.#options = options;
  }

  /**
   * All of a call is written in one transaction, together with the mark that it was seen: a call that could not be stored
   * may come again.
   * @throws {PresageError} where the call is refused; see the folder errors
   */
  async receive(organization: Organization, call: AlertCall): Promise<AlertOutcome[]> {
    const { store, starter, nowMs } = this.#options;
    const seenMs = nowMs();
    verifyAlertCall(call, organization.settings.secrets['contactPoint.secret'], seenMs);
    const alerts = readAlerts(call.body);
    const limit = pLimit(PREPARED_AT_ONCE);
    const pairs = alerts.flatMap((alert) => pairUp(organization, alert));
    const asked = new Map<string, number>();
    const findings = await limit.map(pairs, (pair) => this.#prepare(organization, pair, { seenMs, asked }));
    const candidates = findings.flatMap(({ candidate }) => candidate ?? []);
    const starts = await store.transaction(async (tables) => {
      const receipt = `alert-call ${call.signature?.toLowerCase()}`;
      if (!(await tables.receipts.insert(organization.orgId, receipt, seenMs + 2 * FRESH_MS))) {
        throw new ReplayedCallError();
      }
      return starter.write(tables, candidates);
    });
    let next = 0;
    return findings.map(({ candidate, outcome }) =>
      candidate === undefined ? outcome : withStart(outcome, starts[next++])
    );
  }

  async #prepare(organization: Organization, { alert, rule }: Pair, { seenMs, asked }: Call): Promise<Finding> {
    const outcome = outcomeOf(alert, rule);
    if (!alert.isFiring) {
      return { outcome: { ...outcome, explanation: 'It is resolved, which starts nothing.' } };
    }
    if (rule === undefined) {
      return { outcome: { ...outcome, explanation: 'No policy is for it.' } };
    }
    const verdict = judgeAlert(alert, rule);
    if (!verdict.isMet) {
      return { outcome: { ...outcome, explanation: verdict.explanation } };
    }
    try {
      const event = alertEvent(organization.orgId, alert, rule, verdict, seenMs);
      const places = asked.get(rule.policy.id) ?? 0;
      asked.set(rule.policy.id, places + 1);
      // A storm of alerts must not ask a target for more than the policy may do.
      const requests = places < rule.policy.mostPerHour ? 'now' : 'later';
      const prepared = await this.#options.starter.prepare(organization, rule.policy, event, requests);
      return findingOf(prepared, outcome);
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      return { outcome: { ...outcome, explanation: error.explanation } };
    }
  }
}

/** What the alerts of one call share. */
interface Call {
  readonly seenMs: number;
  /** How many of them each policy was asked about, by its id. */
  readonly asked: Map<string, number>;
}

interface Pair {
  readonly alert: Alert;
  readonly rule: AlertPolicy | undefined;
}

interface Finding {
  readonly outcome: AlertOutcome;
  readonly candidate?: Candidate;
}

function pairUp({ alertPolicies }: Organization, alert: Alert): Pair[] {
  const rules = alertPolicies.filter(({ matches }) => matches(alert.labels));
  return rules.length === 0 ? [{ alert, rule: undefined }] : rules.map((rule) => ({ alert, rule }));
}

function outcomeOf({ fingerprint, labels }: Alert, rule: AlertPolicy | undefined): AlertOutcome {
  const subject = subjectIfNamed(labels, rule?.subject ?? []);
  return { fingerprint, subject, policyId: rule?.policy.id, runId: undefined, explanation: '' };
}

function subjectIfNamed(labels: Alert['labels'], names: readonly string[]): string {
  try {
    return alertSubject(labels, names);
  } catch (error) {
    if (error instanceof MissingSubjectError) {
      return '';
    }
    throw error;
  }
}

function findingOf(prepared: Candidate | RunRecord, outcome: AlertOutcome): Finding {
  return 'decision' in prepared
    ? { outcome, candidate: prepared }
    : { outcome: withStart(outcome, { kind: 'known', run: prepared }) };
}

function withStart(outcome: AlertOutcome, start: Start | undefined): AlertOutcome {
  switch (start?.kind) {
    case 'begun':
      return { ...outcome, runId: start.run.id, explanation: `A run began; it is "${start.run.state}".` };
    case 'known':
      return { ...outcome, runId: start.run.id, explanation: 'This occurrence has a run already.' };
    case 'declined':
      return { ...outcome, explanation: start.explanation };
    case undefined:
      return outcome;
  }
}
