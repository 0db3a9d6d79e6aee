import { REQUIRED_PERMISSIONS, type RequiredPermission } from './requiredPermissions';

/** Everything the app's service account needs for remediation; the manifest of the app asks for the same. */
export const REMEDIATION_PERMISSIONS = {
  ...REQUIRED_PERMISSIONS,
  accessApp: {
    purpose: 'read the settings of the Presage app',
    action: 'plugins.app:access',
    scope: 'plugins:id:presage-forecast-app',
  },
  writeSettings: {
    purpose: 'write the settings of the Presage app',
    action: 'plugins:write',
    scope: 'plugins:id:presage-forecast-app',
  },
  createAnnotations: {
    purpose: 'mark actions on dashboards',
    action: 'annotations:create',
    scope: 'dashboards:*',
  },
} as const satisfies Record<string, RequiredPermission>;
