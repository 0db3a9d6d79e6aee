import type { FakeAnswers } from '../../../components/testing/fakeGrafana';
import { viewerAnswers } from './viewerAnswers';

/** What the backend answers a person who may do everything, with nothing switched off. */
export const adminAnswers: FakeAnswers = {
  ...viewerAnswers,
  '/api/plugins/presage-forecast-app/resources/permissions': {
    data: { read: true, press: true, approve: true, write: true, login: 'ada' },
  },
};
