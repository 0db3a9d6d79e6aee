/** What one look at whether a step helped has shown. */
export interface Look {
  readonly isTrue: boolean;
  /** What was seen, in a sentence. */
  readonly explanation: string;
  readonly values: Readonly<Record<string, number>>;
  /** Why nothing could be seen. */
  readonly problem: string | undefined;
}
