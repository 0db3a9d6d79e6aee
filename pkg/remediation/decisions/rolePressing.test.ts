import { expect, test } from 'bun:test';
import type { Role } from '../../store/records/Person';
import { policyOf } from '../policies/fixtures/policyOf';
import { targetSchema } from '../targets/Target';
import { rolePressing } from './rolePressing';

const target = (id: string, pressedBy: Role) =>
  targetSchema.parse({ id, name: id, kind: 'webhook', settings: {}, pressedBy });
const TARGETS = [target('open', 'Viewer'), target('shared', 'Editor'), target('strict', 'Admin')];
const HELPED = {
  signals: [{ name: 'cpu', source: { datasource: { uid: 'p', type: 'prometheus' }, query: {} } }],
  condition: 'cpu < 70',
  within: '5m',
};

test.each([
  ['Viewer', [{ target: 'open' }]],
  ['Editor', [{ target: 'open', helped: HELPED }, { target: 'shared' }]],
  ['Admin', [{ target: 'open', helped: HELPED, undo: { target: 'strict' } }]],
  ['Admin', [{ target: 'unknown' }]],
] as const)('%s for %o', (role, steps) => {
  expect(rolePressing(policyOf({ steps: [...steps] }), TARGETS)).toBe(role);
});
