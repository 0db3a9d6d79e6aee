import type { Configuration } from '../../remediation/configuration/Configuration';
import { InvalidConfigurationError } from '../../remediation/configuration/errors/InvalidConfigurationError';
import { mergeConfiguration } from '../../remediation/configuration/mergeConfiguration';
import { problemsOfChange } from '../../remediation/configuration/problemsOfChange';
import type { AppSettings } from './AppSettings';
import { changeOfSecrets } from './changeOfSecrets';
import { describeChanges } from './describeChanges';

/** What a person wants the settings to be. */
export interface SettingsChange {
  readonly configuration: Configuration;
  readonly secrets: Readonly<Record<string, string>>;
  /** Whether what is stored and can't be read is removed. */
  readonly removesUnreadable: boolean;
}

export interface PlannedChange {
  /** All that is to be stored. */
  readonly stored: unknown;
  /** By name; an empty one is removed. */
  readonly secrets: Readonly<Record<string, string>>;
  /** For the audit: sentences without secrets. */
  readonly changes: readonly string[];
}

/**
 * @param settings as they are
 * @throws {UnreadableConfigurationError} where it would write over what can't be read
 * @throws {InvalidConfigurationError} with all that it would make wrong
 */
export function planChange(settings: AppSettings, change: SettingsChange): PlannedChange {
  const { configuration, removesUnreadable } = change;
  const { orphaned, problems: strayed } = changeOfSecrets(
    settings.written,
    configuration,
    Object.keys(settings.secrets),
    Object.keys(change.secrets)
  );
  const secrets = { ...Object.fromEntries(orphaned.map((name) => [name, ''])), ...change.secrets };
  const stored = removesUnreadable ? configuration : mergeConfiguration(settings.stored, configuration);
  const problems = [
    ...strayed,
    ...problemsOfChange(settings, { stored, secrets: { ...settings.secrets, ...secrets } }),
  ];
  if (problems.length > 0) {
    throw new InvalidConfigurationError(problems);
  }
  const removed = removesUnreadable ? settings.unreadable.map(describeRemoved) : [];
  return { stored, secrets, changes: [...describeChanges(settings.written, configuration, secrets), ...removed] };
}

function describeRemoved(place: string): string {
  return `Removed what could not be read${place === '' ? '' : ` at ${place}`}.`;
}
