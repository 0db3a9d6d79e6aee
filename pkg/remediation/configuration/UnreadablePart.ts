/** A part of stored settings that does not have the form of its kind, and which no form can show. */
export interface UnreadablePart {
  /** Such as `policies.restart`, `targets.3` or `policys`; empty where nothing of it is settings. */
  readonly place: string;
  /** Where it is an entry of a list: the list's name. */
  readonly list?: 'allowedHosts' | 'targets' | 'policies';
  readonly value: unknown;
}
