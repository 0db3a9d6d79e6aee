import type { PolicyTrigger } from './PolicyTrigger';

/** The beginning of a sentence: `When cpu > 80 for 2m (looked at every 30s)`. */
export function describeTrigger(trigger: PolicyTrigger): string {
  switch (trigger.kind) {
    case 'click':
      return 'When a person presses its button';
    case 'alert': {
      const matches = Object.entries(trigger.matches).map(([label, pattern]) => `${label} ${pattern || 'absent'}`);
      const which = matches.length === 0 ? 'any alert arrives' : `an alert with ${matches.join(' and ')} arrives`;
      return `When ${which}${trigger.condition === undefined ? '' : ` and ${trigger.condition}`}`;
    }
    case 'check':
      return `When ${trigger.condition} (looked at every ${trigger.every})`;
  }
}
