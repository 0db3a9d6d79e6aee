/** Why a policy does not act; each has its sentence in the audit. */
export const DECLINE_REASONS = [
  'disabled',
  'kill switch',
  'target off',
  'outside its times',
  'subject cools down',
  'target cools down',
  'too many an hour',
  'still at it',
] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What a policy makes of an event. */
export type Decision =
  | { readonly verdict: 'act' | 'ask' | 'dry run'; readonly explanation: string }
  | { readonly verdict: 'decline'; readonly reason: DeclineReason; readonly explanation: string };
