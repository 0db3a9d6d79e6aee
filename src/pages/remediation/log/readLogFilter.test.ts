import { readLogFilter } from './readLogFilter';

test.each([
  ['', {}],
  ['states=healed,sending,nonsense&trigger=alert', { states: ['healed', 'sending'], trigger: 'alert' }],
  ['search=web&policyId=a&subject=web-1', { search: 'web', policyId: 'a', subject: 'web-1' }],
  ['trigger=nonsense&search=', {}],
])('"%s" asks for %j', (search, expected) => {
  expect(readLogFilter(new URLSearchParams(search))).toEqual(expected);
});
