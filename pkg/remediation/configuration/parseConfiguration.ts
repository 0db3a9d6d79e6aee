import type { Configuration } from './Configuration';
import { InvalidConfigurationError } from './errors/InvalidConfigurationError';
import { usableConfiguration } from './usableConfiguration';

/**
 * Reads settings that must be sound as a whole, such as those a person is about to save.
 * @param written the part `remediation` of the app's jsonData; undefined where nothing was set
 * @param secrets Grafana's decrypted secure settings; undefined where they are not known, such as in a browser
 * @throws {InvalidConfigurationError} with all problems at once
 */
export function parseConfiguration(written: unknown, secrets?: Readonly<Record<string, string>>): Configuration {
  const { configuration, problems } = usableConfiguration(written, secrets);
  if (problems.length > 0) {
    throw new InvalidConfigurationError(problems);
  }
  return configuration;
}
