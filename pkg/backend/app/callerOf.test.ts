import { describe, expect, test } from 'bun:test';
import { callerOf } from './callerOf';

const ALL = ['read', 'press', 'approve', 'write'];

const action = (permission: string) => `presage-forecast-app.remediation:${permission}`;

describe('callerOf', () => {
  test.each([
    { role: 'Viewer', actions: [], permissions: ['read'], countsAs: 'Viewer' },
    { role: 'Editor', actions: [], permissions: ['read', 'press', 'approve'], countsAs: 'Editor' },
    { role: 'Admin', actions: [], permissions: ALL, countsAs: 'Admin' },
    { role: 'None', actions: [], permissions: [], countsAs: 'Viewer' },
    { role: '', actions: [], permissions: [], countsAs: 'Viewer' },
    { role: 'admin', actions: [], permissions: [], countsAs: 'Viewer' },
    { role: 'Viewer', actions: ['read', 'press'], permissions: ['read', 'press'], countsAs: 'Editor' },
    { role: 'Viewer', actions: ['read', 'approve'], permissions: ['read', 'approve'], countsAs: 'Editor' },
    { role: 'None', actions: ALL, permissions: ALL, countsAs: 'Admin' },
    { role: 'Admin', actions: ['read'], permissions: ['read'], countsAs: 'Viewer' },
    { role: 'Editor', actions: ['fly'], permissions: ['read', 'press', 'approve'], countsAs: 'Editor' },
  ])('$role with the actions $actions counts as $countsAs', ({ role, actions, permissions, countsAs }) => {
    const caller = callerOf({ login: 'ada', name: 'Ada', email: '', role }, actions.map(action));

    expect([...caller.permissions]).toEqual(permissions as never);
    expect(caller.person).toEqual({ login: 'ada', name: 'Ada', role: countsAs as never });
  });
});
