/** When a policy would have acted, had it been there. */
export interface Trial {
  readonly fromMs: number;
  readonly toMs: number;
  /** Time between two looks. */
  readonly stepMs: number;
  readonly firings: readonly Firing[];
  /** What could not be told, such as times without data. */
  readonly notes: readonly string[];
}

export interface Firing {
  readonly atMs: number;
  readonly subject: string;
  readonly values: Readonly<Record<string, number>>;
  /** Whether the policy's limits would have let it act, and the sentence of the audit. */
  readonly isDeclined: boolean;
  readonly explanation: string;
}
