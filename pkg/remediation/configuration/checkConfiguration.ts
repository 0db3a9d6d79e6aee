import type { Configuration } from './Configuration';
import { usableConfiguration } from './usableConfiguration';

/**
 * What is wrong between the parts of settings: targets that are missing, actions that their kinds don't take, secrets.
 * @param secrets Grafana's decrypted secure settings; undefined where they are not known, such as in a browser
 * @returns sentences, each with its place and what to change; none where all is well
 */
export function checkConfiguration(
  configuration: Configuration,
  secrets?: Readonly<Record<string, string>>
): readonly string[] {
  return usableConfiguration(configuration, secrets).problems;
}
