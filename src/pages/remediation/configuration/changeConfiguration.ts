import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { remediationApi } from '../../../components/remediation/remediationApi';
import type { Configuration } from '../../../../pkg/remediation/configuration/Configuration';
import { readConfiguration } from './readConfiguration';

/**
 * Saves a change of the settings. It is made to those that hold now, so that what another person saved meanwhile stays.
 * @param secrets by name those that get a new value
 * @throws {RemediationRequestError} with what is wrong with the new settings
 */
export async function changeConfiguration(
  change: (configuration: Configuration) => Configuration,
  secrets?: Readonly<Record<string, string>>
): Promise<ConfigurationAnswer> {
  const { configuration } = await readConfiguration();
  return remediationApi.saveConfiguration({ configuration: change(configuration), ...(secrets && { secrets }) });
}
