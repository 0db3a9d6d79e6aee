import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

/** How bad an incident is, in a word. */
export const SEVERITY_WORDS: Record<Incident['severity'], string> = { warning: 'Warning', critical: 'Critical' };
