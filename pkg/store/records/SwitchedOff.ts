/** Something that a person or a target's answer switched off. */
export interface SwitchedOff {
  /** `automatic`, or `target:<id>`; see switchNames. */
  readonly name: string;
  readonly reason: string;
  readonly atMs: number;
}
