/** The name of the switch of everything that no person started. */
export const AUTOMATIC_SWITCH = 'automatic';
