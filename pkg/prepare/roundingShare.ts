/** Below this share of the values' size, differences are rounding errors. */
export const ROUNDING_SHARE = 1e-9;
