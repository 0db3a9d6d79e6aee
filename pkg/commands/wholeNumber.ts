/** A positive whole number of sensible size, as an argument writes it. */
export const WHOLE_NUMBER = /^[1-9]\d{0,8}$/;
