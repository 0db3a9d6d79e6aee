import type { Condition } from './Condition';
import { ConditionReader } from './ConditionReader';
import { ConditionSyntaxError } from './errors/ConditionSyntaxError';
import { tokeniseCondition } from './tokeniseCondition';

/** Longer ones are no longer read by people. */
const MAX_LENGTH = 1_000;

/**
 * Reads a condition such as `cpu > 80 or memory > 85 for 2m`:
 *
 *     held       = any [ "for" duration ]
 *     any        = all { "or" all }
 *     all        = term { "and" term }
 *     term       = "not" term | "(" held ")" | name operator number
 *     operator   = ">" | ">=" | "<" | "<=" | "==" | "!="
 *     number     = digits [ unit ]
 *
 * @throws {ConditionSyntaxError} with the place and what was expected there
 */
export function parseCondition(text: string): Condition {
  if (text.length > MAX_LENGTH) {
    throw new ConditionSyntaxError(
      `${text.slice(0, 40)}…`,
      MAX_LENGTH + 1,
      `a condition has at most ${MAX_LENGTH} characters`
    );
  }
  return new ConditionReader(text, tokeniseCondition(text)).readWhole();
}
