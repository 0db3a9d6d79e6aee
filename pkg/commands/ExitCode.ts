/** What a command ends with, for scripts. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

export const EXIT_CODES = {
  success: 0,
  /** Some or all of the work failed. */
  failure: 1,
  /** The arguments or the input are wrong. */
  wrongInput: 2,
} as const;
