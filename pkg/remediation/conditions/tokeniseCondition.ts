import { type Operator, OPERATOR_WORDS, type Unit, UNIT_FACTORS } from './Condition';
import type { ConditionToken } from './ConditionToken';
import { ConditionSyntaxError } from './errors/ConditionSyntaxError';

const SPACE = /\s*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const SIGN = /[<>=!&|]+|[()]/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const ATTACHED_UNIT = /%|[A-Za-z_]+/y;
const SPACED_UNIT = new RegExp(`\\s+(${Object.keys(UNIT_FACTORS).filter(Boolean).join('|')})(?![A-Za-z0-9_])`, 'y');

const UNIT_LIST = Object.keys(UNIT_FACTORS).filter(Boolean).join(', ');

/**
 * Splits a condition's text; the last token is always `end`.
 * @throws {ConditionSyntaxError} at a character that nothing begins with, an unknown unit or a number without end
 */
export function tokeniseCondition(text: string): ConditionToken[] {
  const tokens: ConditionToken[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readWord(text, at) ?? readNumber(text, at) ?? readSign(text, at);
    tokens.push(token);
    at = skipSpace(text, at + token.text.length);
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }];
}

function readWord(text: string, at: number): ConditionToken | undefined {
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined) {
    return undefined;
  }
  const lower = word.toLowerCase();
  const isKeyword = lower === 'and' || lower === 'or' || lower === 'not' || lower === 'for';
  return { kind: isKeyword ? lower : 'name', text: word, position: at + 1 };
}

function readNumber(text: string, at: number): ConditionToken | undefined {
  const digits = matchAt(NUMBER, text, at)?.[0];
  if (digits === undefined) {
    return undefined;
  }
  // Adding 0 makes -0 an ordinary zero.
  const amount = Number(digits) + 0;
  if (!Number.isFinite(amount)) {
    throw new ConditionSyntaxError(text, at + 1, `the number ${digits} is too large`);
  }
  const [written, unit] = readUnit(text, at + digits.length);
  return { kind: 'number', text: digits + written, position: at + 1, amount, unit };
}

/** @returns the unit as it stands in the text, with the space before it, and as it is called */
function readUnit(text: string, at: number): [written: string, unit: Unit] {
  const attached = matchAt(ATTACHED_UNIT, text, at)?.[0];
  if (attached !== undefined) {
    if (!isUnit(attached)) {
      throw new ConditionSyntaxError(text, at + 1, `"${attached}" is not a unit; there are ${UNIT_LIST}`);
    }
    return [attached, attached];
  }
  const spaced = matchAt(SPACED_UNIT, text, at);
  const unit = spaced?.[1];
  return spaced !== undefined && unit !== undefined && isUnit(unit) ? [spaced[0], unit] : ['', ''];
}

function readSign(text: string, at: number): ConditionToken {
  const sign = matchAt(SIGN, text, at)?.[0];
  if (sign === undefined) {
    throw new ConditionSyntaxError(
      text,
      at + 1,
      `nothing begins with "${String.fromCodePoint(text.codePointAt(at)!)}"`
    );
  }
  if (sign === '(' || sign === ')') {
    return { kind: sign, text: sign, position: at + 1 };
  }
  if (!isOperator(sign)) {
    const there = Object.keys(OPERATOR_WORDS).join(' ');
    throw new ConditionSyntaxError(
      text,
      at + 1,
      `"${sign}" is no comparison; there are ${there}, and the words and, or, not`
    );
  }
  return { kind: 'operator', text: sign, position: at + 1, operator: sign };
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNIT_FACTORS, text);
}

function isOperator(text: string): text is Operator {
  return Object.hasOwn(OPERATOR_WORDS, text);
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.[0].length ?? 0);
}

/** @param pattern sticky */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
