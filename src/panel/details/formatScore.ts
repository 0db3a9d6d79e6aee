const UNDEFINED_SCORE = '–';

/** Scores as people compare them: two decimals, or percent; a dash where a score is undefined. */
export const formatScore = {
  plain: (score: number): string => (Number.isFinite(score) ? score.toFixed(2) : UNDEFINED_SCORE),
  /** @param share 1 is 100 % */
  percent: (share: number): string => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : UNDEFINED_SCORE),
};
