/** A season serves as a difference where the history holds it this often. */
export const MIN_DIFFERENCED_CYCLES = 2;
