import type { Policy, PolicyTrigger } from '../../../../pkg/remediation/policies/Policy';

/** When a policy acts and where it sends to, in a sentence. */
export function describePolicy({ trigger, steps }: Policy): string {
  const targets = steps.map(({ target }) => target).join(', then to ');
  return `${describeTrigger(trigger)} Sends to ${targets}.`;
}

function describeTrigger(trigger: PolicyTrigger): string {
  switch (trigger.kind) {
    case 'click':
      return 'When a person presses its button.';
    case 'alert': {
      const matches = Object.entries(trigger.matches).map(([name, value]) => `${name} = ${value}`);
      const which = matches.length === 0 ? 'any alert arrives' : `an alert arrives with ${matches.join(', ')}`;
      return `When ${which}${trigger.condition === undefined ? '' : ` and ${trigger.condition}`}.`;
    }
    case 'check':
      return `When ${trigger.condition}, looked at every ${trigger.every}.`;
  }
}
