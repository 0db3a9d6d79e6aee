/** What the benchmark's profiles ask for: how much a false alarm and a missed window cost, a found window being worth 1. */
export interface NabProfile {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export const NAB_PROFILES = {
  standard: { falsePositive: 0.11, falseNegative: 1 },
  'low false positives': { falsePositive: 0.22, falseNegative: 1 },
  'low false negatives': { falsePositive: 0.11, falseNegative: 2 },
} as const satisfies Record<string, NabProfile>;
