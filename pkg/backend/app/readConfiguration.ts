import { describeIssue } from '../../query/describeIssue';
import { type Configuration, configurationSchema } from '../../remediation/configuration/Configuration';

export interface ReadConfiguration {
  readonly configuration: Configuration | undefined;
  readonly problems: readonly string[];
}

export function readConfiguration(written: unknown, _secrets: Readonly<Record<string, string>>): ReadConfiguration {
  const result = configurationSchema.safeParse(written);
  return result.success
    ? { configuration: result.data, problems: [] }
    : { configuration: undefined, problems: result.error.issues.map(describeIssue) };
}
