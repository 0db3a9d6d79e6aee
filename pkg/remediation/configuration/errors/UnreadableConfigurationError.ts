import { PresageError } from '../../../series/PresageError';

/** What is stored does not have the form of settings, and saving would write over it. */
export class UnreadableConfigurationError extends PresageError {
  override readonly name = 'UnreadableConfigurationError';

  /** @param places such as `policies`; an empty one stands for all */
  constructor(places: readonly string[]) {
    const named = places.map((place) => (place === '' ? 'remediation' : `remediation.${place}`)).join(', ');
    super(
      `The stored settings can't be read at ${named}, and saving would write over them.`,
      'Correct them in the provisioning file, or remove what can’t be read on the page of the settings first.'
    );
  }
}
