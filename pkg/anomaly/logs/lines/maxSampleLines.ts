/** Lines that are shown of a pattern: enough to see what varies. */
export const MAX_SAMPLE_LINES = 3;
