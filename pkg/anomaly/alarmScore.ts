/** Score of an alarm on what has no size of its own, such as values that don't come: as unusual as anything before it. */
export const ALARM_SCORE = 0.5;
