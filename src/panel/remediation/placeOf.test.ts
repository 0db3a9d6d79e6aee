import { makeRequest } from '../testing/makeRequest';
import { placeOf } from './placeOf';

test('knows the dashboard and the panel', () => {
  expect(placeOf(makeRequest(0, { dashboardUID: 'services', panelId: 3 }))).toEqual({
    dashboardUid: 'services',
    panelId: 3,
  });
});

test.each([
  ['there was no query', undefined],
  ['it is not on a dashboard', makeRequest(0)],
  ['the dashboard was never saved', makeRequest(0, { dashboardUID: '', panelId: 1 })],
])('is nowhere where %s', (_what, request) => {
  expect(placeOf(request)).toBeUndefined();
});
