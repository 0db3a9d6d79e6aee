import type { ActionValues } from '../../templates/ActionValues';

/** The most that PagerDuty takes. */
const MOST_CHARACTERS = 255;

/**
 * What makes two events belong to one incident. A test's belongs to none.
 * @param about one run, or everything a policy finds with one subject
 */
export async function deduplicationKey(values: ActionValues, about: 'run' | 'subject'): Promise<string> {
  if (values.purpose === 'test') {
    return `presage/test/${values.id}`;
  }
  const key = about === 'run' ? `presage/run/${values.runId}` : `presage/${values.policy.id}/${values.subject}`;
  if (key.length <= MOST_CHARACTERS) {
    return key;
  }
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const hexadecimal = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `presage/${values.policy.id}/${hexadecimal}`;
}
