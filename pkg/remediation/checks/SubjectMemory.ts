/** What a check remembers of its subjects between two looks; the store holds all that limits depend on. */
export class SubjectMemory {
  #sinceMs = new Map<string, number>();
  #declines = new Map<string, string>();

  /**
   * Since when the condition is true of each subject: as it was found first, for later samples reach less far back.
   * Subjects of which it isn't are forgotten.
   * @param found by subject, from the samples
   */
  keepStretches(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    this.#sinceMs = new Map([...found].map(([subject, sinceMs]) => [subject, this.#sinceMs.get(subject) ?? sinceMs]));
    this.#declines = new Map([...this.#declines].filter(([subject]) => found.has(subject)));
    return this.#sinceMs;
  }

  /** @returns whether the policy was kept from acting on the subject for this reason the last time too */
  isKnownDecline(subject: string, reason: string): boolean {
    return this.#declines.get(subject) === reason;
  }

  /** @param reason why the policy was kept from acting; undefined where it was not */
  noteDecline(subject: string, reason: string | undefined): void {
    if (reason === undefined) {
      this.#declines.delete(subject);
    } else {
      this.#declines.set(subject, reason);
    }
  }
}
