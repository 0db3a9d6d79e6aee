export const TARGET_KINDS = [
  'webhook',
  'kubernetes',
  'aws',
  'azure-vmss',
  'slack',
  'teams',
  'pagerduty',
  'jira',
  'alertmanager-silence',
  'stackstorm',
  'rundeck',
] as const;

export type TargetKindName = (typeof TARGET_KINDS)[number];
