/** A policy that a person starts with a button. */
export interface ClickPolicy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whether this person may. */
  readonly pressable: boolean;
  readonly targetName: string;
}
