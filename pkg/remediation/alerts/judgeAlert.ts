import { evaluateValues } from '../conditions/evaluateValues';
import type { Alert } from './Alert';
import type { AlertPolicy } from '../policies/AlertPolicy';

/** What a policy's condition says of an alert's values. */
export interface AlertVerdict {
  readonly isMet: boolean;
  readonly explanation: string;
}

export function judgeAlert(alert: Alert, { condition }: AlertPolicy): AlertVerdict {
  if (condition === undefined) {
    return { isMet: true, explanation: alert.summary };
  }
  const { verdict, explanation } = evaluateValues(condition, alert.values);
  return { isMet: verdict === 'met', explanation: `${alert.summary} (${explanation})` };
}
