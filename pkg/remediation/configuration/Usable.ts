/** The parts of a list of settings that can be used, and what is wrong with the others. */
export interface Usable<Part> {
  readonly parts: readonly Part[];
  /** Sentences that begin with the place, such as `policies.scale-up.trigger.condition: …`. */
  readonly problems: readonly string[];
}
