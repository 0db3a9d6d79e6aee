import { z } from 'zod';
import { configurationSchema } from '../../../remediation/configuration/Configuration';
import { describeTargetKinds } from '../../../remediation/targets/describeTargetKinds';
import { PresageError } from '../../../series/PresageError';
import type { AppSettings } from '../../app/AppSettings';
import { planChange } from '../../app/planChange';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { targetKindSchema } from '../schemas/targetKindSchema';

const configurationAnswerSchema = z.strictObject({
  configuration: configurationSchema,
  /** Names of secrets, never their values. */
  secretsSet: z.array(z.string()),
  isWritable: z.boolean(),
  problems: z.array(z.string()).readonly(),
  /** Places of what is stored and has not the form of settings; empty of one where nothing has. Changes leave it there. */
  unreadable: z.array(z.string()).readonly(),
});

/** No other secret of the app, such as its token for Grafana, can be set from here. */
const secretNameSchema = z.string().regex(/^(contactPoint\.secret|target\.[a-z0-9][a-z0-9_-]{0,62}\.[A-Za-z]{1,40})$/, {
  error: 'A secret is named contactPoint.secret, or target., the id of a target, a dot and what it is.',
});

const changeSchema = z.strictObject({
  configuration: configurationSchema,
  /** By name; those not given stay, an empty one is removed. */
  secrets: z.record(secretNameSchema, z.string().max(20_000)).default({}),
  /** Whether what is stored and can't be read is removed. */
  removesUnreadable: z.boolean().default(false),
});

export const configurationRoutes = [
  defineRoute({
    method: 'GET',
    path: 'configuration',
    summary: 'Allowed hosts, targets and policies, without secrets',
    access: 'read',
    answer: configurationAnswerSchema,
    handle: (_input, context: PersonRouteContext) => describe(context),
  }),
  defineRoute({
    method: 'PUT',
    path: 'configuration',
    summary: 'Change allowed hosts, targets, policies and secrets',
    access: 'write',
    body: changeSchema,
    answer: configurationAnswerSchema,
    handle: async ({ body }, context: PersonRouteContext) => {
      const { orgId, person, settings } = context;
      const { stored, secrets, changes } = planChange(settings, body);
      const { service } = await context.remediation();
      // Before it is made: a change that can't be audited must not happen.
      await service.configured(orgId, person, changes);
      return describe({ ...context, settings: await write(stored, secrets, context) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: 'target-kinds',
    summary: 'Kinds of targets with what each asks for',
    access: 'read',
    answer: z.array(targetKindSchema),
    handle: (_input, _context: PersonRouteContext) => describeTargetKinds(),
  }),
];

/** What was announced in the audit and then fails has to be told there too. */
async function write(
  stored: unknown,
  secrets: Readonly<Record<string, string>>,
  { orgId, person, app, remediation }: PersonRouteContext
): Promise<AppSettings> {
  try {
    return await app.writeSettings(orgId, stored, secrets);
  } catch (error) {
    const { service } = await remediation();
    const reason = error instanceof PresageError ? error.message : String(error);
    await service.reject(orgId, { kind: 'person', person }, `The settings were not changed: ${reason}`, {
      error: error instanceof Error ? error.name : 'unknown',
    });
    throw error;
  }
}

function describe({
  settings: { written, secrets, problems, unreadable },
  permissions,
  orgId,
  app,
}: PersonRouteContext): z.input<typeof configurationAnswerSchema> {
  return {
    configuration: written,
    secretsSet: Object.keys(secrets),
    isWritable: app.canWriteSettings(orgId) && permissions.has('write'),
    problems,
    unreadable,
  };
}
