import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { RemediationRequestError } from '../../../components/remediation/errors/RemediationRequestError';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { configurationSchema } from '../../../../pkg/remediation/configuration/Configuration';

/**
 * The settings with every default filled in. Those of a provisioning file may be of another shape than the forms know; then
 * nothing is shown of them that a form could save over.
 * @throws {RemediationRequestError}
 */
export async function readConfiguration(): Promise<ConfigurationAnswer> {
  const answer = await remediationApi.configuration();
  const { data, error } = configurationSchema.safeParse(answer.configuration);
  if (data === undefined) {
    const problems = answer.problems.length > 0 ? answer.problems : error.issues.map(({ message }) => message);
    throw new RemediationRequestError(
      0,
      `The settings are not as they have to be. ${problems.join(' ')}`,
      'Correct them in the provisioning file, or save them anew through the app’s resource "configuration".'
    );
  }
  return { ...answer, configuration: data };
}
