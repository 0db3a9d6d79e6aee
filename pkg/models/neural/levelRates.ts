/** How fast each level follows: the last value itself, about the last 3 and about the last 20. */
export const levelRates = [1, 0.3, 0.05] as const;
