import { conditionWindowMs } from '../conditions/conditionWindowMs';
import { parseCondition } from '../conditions/parseCondition';
import type { Problem } from './Problem';

/** An alert brings values without a history. */
export function holdProblems({ condition }: { readonly condition?: string | undefined }): Problem[] {
  if (condition === undefined || conditionWindowMs(parseCondition(condition)) === 0) {
    return [];
  }
  return [
    {
      path: ['condition'],
      message:
        'An alert brings one value, so there is no "for": set the pending period of its rule in Grafana instead.',
    },
  ];
}
