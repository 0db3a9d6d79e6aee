const APP_PATH = '/a/presage-forecast-app';

/** Where the app's pages are. */
export const appPaths = {
  home: APP_PATH,
  remediations: `${APP_PATH}/remediations`,
  run: (runId: string) => `${APP_PATH}/remediations/${encodeURIComponent(runId)}`,
  approvals: `${APP_PATH}/approvals`,
  policies: `${APP_PATH}/policies`,
  newPolicy: (templateId?: string) =>
    `${APP_PATH}/policies/new${templateId === undefined ? '' : `?template=${encodeURIComponent(templateId)}`}`,
  policy: (policyId: string) => `${APP_PATH}/policies/edit/${encodeURIComponent(policyId)}`,
  targets: `${APP_PATH}/targets`,
  newTarget: `${APP_PATH}/targets/new`,
  target: (targetId: string) => `${APP_PATH}/targets/edit/${encodeURIComponent(targetId)}`,
  audit: `${APP_PATH}/audit`,
  settings: `${APP_PATH}/settings`,
} as const;
