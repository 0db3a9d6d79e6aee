import { z } from 'zod';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';

const answer = z.strictObject({
  read: z.boolean(),
  press: z.boolean(),
  approve: z.boolean(),
  write: z.boolean(),
  login: z.string(),
});

export const permissionsRoute = defineRoute({
  method: 'GET',
  path: 'permissions',
  summary: 'What the person who asks may do',
  access: 'read',
  answer,
  handle: (_input, { permissions, person }: PersonRouteContext) => ({
    read: permissions.has('read'),
    press: permissions.has('press'),
    approve: permissions.has('approve'),
    write: permissions.has('write'),
    login: person.login,
  }),
});
