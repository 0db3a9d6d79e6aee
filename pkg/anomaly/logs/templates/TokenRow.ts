/** The words of a message or a template. */
export interface TokenRow {
  readonly tokens: readonly string[];
  /** A hash of each token: most tokens are told apart by it, in a fraction of the time that texts take. */
  readonly hashes: Int32Array;
  /** 1 where a token varies as a whole, so that it says nothing about the kind of message. */
  readonly isVariable: Uint8Array;
}
