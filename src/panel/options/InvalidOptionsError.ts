import { PresageError } from '../../../pkg/series/PresageError';

/** A panel option that the schema refuses, as hand-written dashboards may have. */
export class InvalidOptionsError extends PresageError {
  override readonly name = 'InvalidOptionsError';

  constructor(optionNames: readonly string[]) {
    super(
      `The panel can't use its options for ${optionNames.join(', ')}.`,
      'Set them again in the panel’s options, under Forecast.'
    );
  }
}
