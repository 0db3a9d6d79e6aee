import { PresageError } from '../../../series/PresageError';

/** A template that can't be read. */
export class TemplateSyntaxError extends PresageError {
  override readonly name = 'TemplateSyntaxError';

  constructor(problem: string) {
    super(problem, 'Write a placeholder as {{labels.instance}}, and no other braces in pairs.');
  }
}
