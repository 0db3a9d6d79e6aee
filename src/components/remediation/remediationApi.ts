import type { Measures } from '../../../pkg/remediation/measures/Measures';
import type { Policy } from '../../../pkg/remediation/policies/Policy';
import type { Press } from '../../../pkg/remediation/presses/Press';
import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';
import type { RunDetail } from '../../../pkg/remediation/service/RemediationService';
import type { TargetStatus } from '../../../pkg/remediation/service/TargetStatus';
import type { Trial } from '../../../pkg/remediation/trials/Trial';
import type { AuditRecord } from '../../../pkg/store/records/AuditRecord';
import type { DeliveryRecord, DeliveryState } from '../../../pkg/store/records/DeliveryRecord';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import type { AuditFilter } from '../../../pkg/store/tables/AuditTable';
import type { RunFilter } from '../../../pkg/store/tables/RunTable';
import type { AuditVerification } from './answers/AuditVerification';
import type { ClickPolicy } from './answers/ClickPolicy';
import type { ConfigurationAnswer } from './answers/ConfigurationAnswer';
import type { ConfigurationChange } from './answers/ConfigurationChange';
import type { Permissions } from './answers/Permissions';
import type { PolicyTemplate } from '../../../pkg/remediation/policies/templates/PolicyTemplate';
import type { SwitchedOff } from '../../../pkg/store/records/SwitchedOff';
import type { TargetKindDescription } from '../../../pkg/remediation/targets/TargetKindDescription';
import { askRemediation } from './askRemediation';

/**
 * The resources of the app's backend, one function each. The browser talks to nothing else: never to a target.
 * Every function throws a `RemediationRequestError` with what is wrong and what to change.
 */
export const remediationApi = {
  permissions: () => askRemediation<Permissions>('permissions'),

  configuration: () => askRemediation<ConfigurationAnswer>('configuration'),
  saveConfiguration: (change: ConfigurationChange) =>
    askRemediation<ConfigurationAnswer>('configuration', { method: 'PUT', data: change }),

  targetKinds: () => askRemediation<TargetKindDescription[]>('target-kinds'),
  targets: () => askRemediation<TargetStatus[]>('targets'),
  sendTest: (targetId: string) =>
    askRemediation<DeliveryRecord>(`targets/${encodeURIComponent(targetId)}/test`, { method: 'POST' }),

  policyTemplates: () => askRemediation<PolicyTemplate[]>('policy-templates'),
  clickPolicies: () => askRemediation<ClickPolicy[]>('policies', { parameters: { trigger: 'click' } }),
  tryPolicy: (policy: Policy, fromMs: number, toMs: number, abortSignal: AbortSignal) =>
    askRemediation<Trial>('policies/try', { method: 'POST', data: { policy, fromMs, toMs }, abortSignal }),

  previewPress: (press: Press) => askRemediation<PressPreview>('presses/preview', { method: 'POST', data: press }),
  press: (press: Press) => askRemediation<RunRecord>('presses', { method: 'POST', data: press }),

  runs: (filter: RunFilter) => askRemediation<RunRecord[]>('runs', { parameters: { ...filter } }),
  run: (runId: string) => askRemediation<RunDetail>(`runs/${encodeURIComponent(runId)}`),
  approve: (runId: string) =>
    askRemediation<RunRecord>(`runs/${encodeURIComponent(runId)}/approve`, { method: 'POST' }),
  refuse: (runId: string) => askRemediation<RunRecord>(`runs/${encodeURIComponent(runId)}/refuse`, { method: 'POST' }),

  deliveries: (states: readonly DeliveryState[], limit: number) =>
    askRemediation<DeliveryRecord[]>('deliveries', { parameters: { states, limit } }),
  sendAgain: (deliveryId: string) =>
    askRemediation<DeliveryRecord>(`deliveries/${encodeURIComponent(deliveryId)}/send-again`, { method: 'POST' }),

  audit: (filter: AuditFilter) => askRemediation<AuditRecord[]>('audit', { parameters: { ...filter } }),
  /** @returns the text of a CSV file */
  auditCsv: (filter: Omit<AuditFilter, 'limit' | 'beforeSequence'>) =>
    askRemediation<string>('audit.csv', { parameters: { ...filter }, responseType: 'text' }),
  verifyAudit: () => askRemediation<AuditVerification>('audit/verify'),

  measures: (fromMs: number, toMs: number) => askRemediation<Measures>('measures', { parameters: { fromMs, toMs } }),

  switchedOff: () => askRemediation<SwitchedOff[]>('switches'),
  /** @param name `automatic` or `target:<id>` */
  setSwitch: (name: string, isOn: boolean, reason: string) =>
    askRemediation<unknown>(`switches/${encodeURIComponent(name)}`, { method: 'PUT', data: { isOn, reason } }),
} as const;
