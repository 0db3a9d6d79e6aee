/** Digits that are sure to mean something; the rest is the noise of binary fractions. */
const SIGNIFICANT_DIGITS = 12;

const NEEDS_QUOTES = /[",\r\n]/;

/** A text or a number as a field of CSV; NaN is an empty field. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') {
    return Number.isNaN(value) ? '' : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  }
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
