import { Alert } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { useAccess } from '../access/AccessContext';
import { UnreadableParts } from './UnreadableParts';

interface ConfigurationProblemsProps {
  readonly answer: ConfigurationAnswer;
  readonly onChanged: () => void;
}

/** What is wrong with the settings as they are, and where they have to be changed where that is not here. */
export function ConfigurationProblems({ answer, onChanged }: ConfigurationProblemsProps) {
  const { problems, isWritable } = answer;
  const { permissions } = useAccess();

  return (
    <>
      {permissions.write && !isWritable && (
        <Alert severity="info" title="The settings can't be changed here" bottomSpacing={0}>
          They come from a provisioning file, or the plugin has no service account that may write them. Change the file,
          or give the plugin its service account as the README says.
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert severity="warning" title="Something in the settings is wrong" bottomSpacing={0}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
      <UnreadableParts answer={answer} onRemoved={onChanged} />
    </>
  );
}
