/** Of two that differ, neither is the one unlike the others. */
export const MIN_MEMBERS = 3;
