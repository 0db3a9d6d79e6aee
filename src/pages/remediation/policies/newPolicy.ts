import type { Policy } from '../../../../pkg/remediation/policies/Policy';

/** A policy with nothing decided yet: a button, as a dry run, within the usual limits. */
export function newPolicy(): Policy {
  return {
    id: '',
    name: '',
    description: '',
    isEnabled: true,
    dryRun: true,
    trigger: { kind: 'click', subject: [] },
    steps: [{ target: '', action: {} }],
    cooldown: { bySubject: '60s', byTarget: '60s' },
    mostPerHour: 10,
    windows: [],
  };
}
