/** Points a series may have after stepping; more is averaged down, and said so. */
export const MAX_POINTS_PER_SERIES = 10_000;

/** Series a query may return; more is an error that tells how to narrow it. */
export const MAX_SERIES_PER_QUERY = 1_000;

/** Time one fit may take before its worker is killed, in milliseconds. */
export const FIT_TIME_LIMIT_MS = 20_000;
