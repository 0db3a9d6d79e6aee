import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { idSchema } from '../../../remediation/targets/idSchema';
import { hasRole } from '../../../remediation/decisions/hasRole';
import { rolePressing } from '../../../remediation/decisions/rolePressing';
import { policySchema } from '../../../remediation/policies/Policy';
import { policyTemplates } from '../../../remediation/policies/templates/policyTemplates';
import { TARGET_KINDS } from '../../../remediation/targets/TargetKindName';
import { TRIGGER_KINDS } from '../../../store/records/RunRecord';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { panelActionSchema } from '../schemas/panelActionSchema';
import { runSchema } from '../schemas/runSchema';
import { trialSchema } from '../schemas/trialSchema';

const listedPolicySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Whether the person who asks may start it. */
  pressable: z.boolean(),
  targetName: z.string(),
});

const policyTemplateSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Kinds of target that take its actions as they are. */
  kinds: z.array(z.enum(TARGET_KINDS)).readonly(),
  policy: policySchema,
});

export const policyRoutes = [
  defineRoute({
    method: 'GET',
    path: 'policies',
    summary: 'Policies that are switched on, and whether the person who asks may start them',
    access: 'read',
    query: z.strictObject({ trigger: z.enum(TRIGGER_KINDS).optional() }),
    answer: z.array(listedPolicySchema),
    handle: ({ query }, context: PersonRouteContext) => listPolicies(query.trigger, context),
  }),
  defineRoute({
    method: 'GET',
    path: 'policy-templates',
    summary: 'Policies to start from',
    access: 'read',
    answer: z.array(policyTemplateSchema),
    handle: (_input, _context: PersonRouteContext) => [...policyTemplates()],
  }),
  defineRoute({
    method: 'POST',
    path: 'policies/try',
    summary: 'When a policy would have acted between two times',
    access: 'write',
    body: z.strictObject({ policy: policySchema, fromMs: z.int().min(0), toMs: z.int().min(0) }),
    answer: trialSchema,
    handle: async ({ body }, { orgId, person, signal, remediation }: PersonRouteContext) =>
      (await remediation()).service.tryPolicy(orgId, person, body.policy, body.fromMs, body.toMs, signal),
  }),
  defineRoute({
    method: 'POST',
    path: 'policies/{id}/press',
    summary: "Press a button of one of Grafana's own panels",
    access: 'press',
    params: z.strictObject({ id: idSchema }),
    body: panelActionSchema,
    answer: runSchema,
    handle: async ({ params, body }, { orgId, person, remediation }: PersonRouteContext) => {
      const { labels, values, title, dashboardUid, panelId } = body;
      return (await remediation()).service.press(orgId, person, {
        policyId: params.id,
        labels,
        values,
        title,
        problemSinceMs: undefined,
        place: dashboardUid === undefined ? undefined : { dashboardUid, panelId },
        pressId: randomUUID(),
        fingerprint: undefined,
      });
    },
  }),
];

function listPolicies(
  trigger: (typeof TRIGGER_KINDS)[number] | undefined,
  { settings, person, permissions }: PersonRouteContext
): Array<z.input<typeof listedPolicySchema>> {
  const { policies, targets } = settings.configuration;
  return policies
    .filter((policy) => policy.isEnabled && (trigger === undefined || policy.trigger.kind === trigger))
    .map((policy) => ({
      id: policy.id,
      name: policy.name,
      description: policy.description,
      pressable:
        policy.trigger.kind === 'click' &&
        permissions.has('press') &&
        hasRole(person.role, rolePressing(policy, targets)),
      targetName: targets.find(({ id }) => id === policy.steps[0]?.target)?.name ?? '',
    }));
}
