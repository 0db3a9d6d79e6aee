import { DURATION_PATTERN, durationToMs } from '../../query/duration';
import type { Comparison, Condition } from './Condition';
import type { ConditionToken } from './ConditionToken';
import { ConditionSyntaxError } from './errors/ConditionSyntaxError';

/** Reads tokens by recursive descent, one method a rule of the grammar that `parseCondition` describes. */
export class ConditionReader {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly ConditionToken[]
  ) {}

  readWhole(): Condition {
    const condition = this.readHeld();
    if (this.token.kind !== 'end') {
      throw this.expected(
        condition.kind === 'for' ? 'the end or parentheses around what "for" holds' : '"and", "or", "for" or the end'
      );
    }
    return condition;
  }

  private readHeld(): Condition {
    const condition = this.readList('or', () => this.readList('and', () => this.readTerm()));
    if (this.token.kind !== 'for') {
      return condition;
    }
    this.next++;
    return { kind: 'for', condition, durationMs: this.readDurationMs() };
  }

  private readList(kind: 'and' | 'or', readPart: () => Condition): Condition {
    const first = readPart();
    const conditions = [first];
    while (this.token.kind === kind) {
      this.next++;
      conditions.push(readPart());
    }
    return conditions.length === 1 ? first : { kind, conditions };
  }

  private readTerm(): Condition {
    switch (this.token.kind) {
      case 'not':
        this.next++;
        return { kind: 'not', condition: this.readTerm() };
      case '(':
        return this.readParentheses();
      case 'name':
        return this.readComparison();
      default:
        throw this.expected('a name, "not" or "("');
    }
  }

  private readParentheses(): Condition {
    const opened = this.token.position;
    this.next++;
    const condition = this.readHeld();
    if (this.token.kind !== ')') {
      throw this.expected(`")" for the "(" at character ${opened}`);
    }
    this.next++;
    return condition;
  }

  private readComparison(): Comparison {
    const name = this.token.text;
    this.next++;
    const operator = this.token;
    if (operator.kind !== 'operator') {
      throw this.expected(`a comparison such as > after "${name}"`);
    }
    this.next++;
    const number = this.token;
    if (number.kind !== 'number') {
      throw this.expected(`a number such as 80 after "${operator.text}"`);
    }
    this.next++;
    return { kind: 'comparison', name, operator: operator.operator, amount: number.amount, unit: number.unit };
  }

  private readDurationMs(): number {
    const token = this.token;
    const duration = token.text.replace(/\s/g, '');
    if (token.kind !== 'number' || !DURATION_PATTERN.test(duration)) {
      throw this.expected('a whole number with s, m, h, d or w, such as 2m, after "for"');
    }
    this.next++;
    return durationToMs(duration);
  }

  private get token(): ConditionToken {
    // The last token is the end, and no rule reads past it.
    return this.tokens[this.next]!;
  }

  private expected(what: string): ConditionSyntaxError {
    const found = this.token.kind === 'end' ? 'the text ends' : `found "${this.token.text}"`;
    return new ConditionSyntaxError(this.text, this.token.position, `expected ${what}, but ${found}`);
  }
}
