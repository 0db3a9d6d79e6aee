import { auditFilterAt } from './auditFilterAt';
import { readAuditFilter } from './readAuditFilter';

test.each([
  ['', {}],
  ['kinds=sent,healed,nonsense&search=web', { kinds: ['sent', 'healed'], search: 'web' }],
  ['last=1h', { fromMs: 6_400_000 }],
  ['last=tomorrow&kinds=', {}],
])('"%s" asks for %j', (search, expected) => {
  expect(auditFilterAt(readAuditFilter(new URLSearchParams(search)), 10_000_000)).toEqual(expected);
});
