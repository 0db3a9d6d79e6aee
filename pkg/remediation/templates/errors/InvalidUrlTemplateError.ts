import { PresageError } from '../../../series/PresageError';

/** An address, or a template of one, that can't be sent to. */
export class InvalidUrlTemplateError extends PresageError {
  override readonly name = 'InvalidUrlTemplateError';

  constructor(problem: string) {
    super(
      problem,
      'Write it as https://host/path?name={{labels.instance}}: placeholders stand in path and query only.'
    );
  }
}
