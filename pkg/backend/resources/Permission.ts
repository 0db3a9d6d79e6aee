/** What a person may do with remediation: look, press buttons, answer approvals, change settings and switches. */
export const PERMISSIONS = ['read', 'press', 'approve', 'write'] as const;

export type Permission = (typeof PERMISSIONS)[number];
