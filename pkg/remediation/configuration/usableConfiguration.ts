import { z } from 'zod';
import { describeIssue } from '../../query/describeIssue';
import { type Configuration, configurationSchema } from './Configuration';
import { usableHosts } from './usableHosts';
import { usablePolicies } from './usablePolicies';
import { usableTargets } from './usableTargets';

export interface UsableConfiguration {
  /** Without the hosts, targets and policies that have problems; a policy goes with a target that it needs. */
  readonly configuration: Configuration;
  /** Sentences, each with its place and what to change. */
  readonly problems: readonly string[];
}

/** Lists are read part by part. */
const fieldsSchema = z.strictObject({
  allowedHosts: z.unknown().optional(),
  targets: z.unknown().optional(),
  policies: z.unknown().optional(),
  keepFor: configurationSchema.shape.keepFor,
});

/**
 * Reads settings so that what is wrong in them takes nothing else down.
 * @param written the part `remediation` of the app's jsonData; undefined where nothing was set
 * @param secrets Grafana's decrypted secure settings; undefined where they are not known, such as in a browser
 */
export function usableConfiguration(written: unknown, secrets?: Readonly<Record<string, string>>): UsableConfiguration {
  const fields = fieldsSchema.safeParse(written ?? {});
  const { allowedHosts, targets, policies, keepFor } = fields.data ?? soundFields(written);
  const hosts = usableHosts(allowedHosts);
  const goodTargets = usableTargets(targets, secrets);
  const goodPolicies = usablePolicies(policies, goodTargets.parts);
  return {
    configuration: {
      ...configurationSchema.parse({ keepFor }),
      allowedHosts: [...hosts.parts],
      targets: [...goodTargets.parts],
      policies: [...goodPolicies.parts],
    },
    problems: [
      ...(fields.error?.issues ?? []).map(describeIssue),
      ...hosts.problems,
      ...goodTargets.problems,
      ...goodPolicies.problems,
    ],
  };
}

/** The lists of settings that have other fields wrong; those take their defaults. */
function soundFields(written: unknown): Partial<z.infer<typeof fieldsSchema>> {
  return fieldsSchema.omit({ keepFor: true }).strip().safeParse(written).data ?? {};
}
