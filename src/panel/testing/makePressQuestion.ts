import type { PressQuestion } from '../remediation/PressQuestion';
import { makePressSource } from './makePressSource';

/** What is asked when the button "Restart" was pressed, for tests: about the one series of a panel. */
export function makePressQuestion(changes: Partial<PressQuestion> = {}): PressQuestion {
  return {
    policy: {
      id: 'restart',
      name: 'Restart',
      description: 'Restarts the service.',
      pressable: true,
      targetName: 'Cluster',
    },
    sources: [makePressSource()],
    sentence: undefined,
    place: { dashboardUid: 'services', panelId: 3 },
    ...changes,
  };
}
