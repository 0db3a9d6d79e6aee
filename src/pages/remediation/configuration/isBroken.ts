/**
 * Whether a part of the settings can't work as it is.
 * @param problems sentences that begin with their places, such as `policies.restart.steps.0.target: …`
 */
export function isBroken(problems: readonly string[], list: 'targets' | 'policies', id: string): boolean {
  return problems.some((problem) => /^[^:]*/.exec(problem)?.[0].split('.', 2).join('.') === `${list}.${id}`);
}
