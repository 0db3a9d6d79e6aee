/** Source of a regular expression for a time of day as loggers write it. */
export const CLOCK_PATTERN = '\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?';
