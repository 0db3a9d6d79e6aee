/**
 * Rows that locks are held on. Names share them, so that they need no row each; two names on one row only wait for each
 * other without need.
 */
export const LOCK_SLOTS = 1_024;
