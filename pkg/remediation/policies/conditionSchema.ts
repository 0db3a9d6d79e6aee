import { z } from 'zod';
import { DAY_MS } from '../../series/durations';
import { conditionWindowMs } from '../conditions/conditionWindowMs';
import { ConditionSyntaxError } from '../conditions/errors/ConditionSyntaxError';
import { parseCondition } from '../conditions/parseCondition';

/** Every look asks the data source for all of that time. */
const LONGEST_WINDOW_MS = DAY_MS;

/** A condition in settings, kept as a person wrote it. */
export const conditionSchema = z.string('Write a condition such as cpu > 80 for 2m.').superRefine((text, context) => {
  const problem = problemOf(text);
  if (problem !== undefined) {
    context.addIssue({ code: 'custom', message: problem });
  }
});

function problemOf(text: string): string | undefined {
  try {
    return conditionWindowMs(parseCondition(text)) > LONGEST_WINDOW_MS
      ? `The condition "${text}" looks back over more than a day: write a shorter "for".`
      : undefined;
  } catch (error) {
    if (error instanceof ConditionSyntaxError) {
      return error.explanation;
    }
    throw error;
  }
}
