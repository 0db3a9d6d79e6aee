/** Stands in a prepared request where a secret will be put in. */
export const SECRET_DOTS = '••••••••';
