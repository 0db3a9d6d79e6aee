/** Something wrong in settings: where, below what is checked, and in a sentence what. */
export interface Problem {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
}
