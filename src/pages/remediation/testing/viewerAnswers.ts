import type { FakeAnswers } from '../../../components/testing/fakeGrafana';

const RESOURCES = '/api/plugins/presage-forecast-app/resources';

/** What the backend answers a person who may only look, with nothing switched off. */
export const viewerAnswers: FakeAnswers = {
  [`${RESOURCES}/permissions`]: {
    data: { read: true, press: false, approve: false, write: false, login: 'ada' },
  },
  [`${RESOURCES}/switches`]: { data: [] },
};
