import type { Frame } from '../../series/Frame';
import { formatDuration } from '../../series/formatDuration';
import type { TimeRange } from '../../series/TimeRange';

/** A frame without fields: Grafana's way to say "no data", which alert rules have a state for. */
export function noDataFrame(refId: string, { fromMs, toMs }: TimeRange): Frame {
  return {
    refId,
    meta: {
      type: 'timeseries-multi',
      typeVersion: [0, 1],
      notices: [
        {
          severity: 'warning',
          text:
            `The data source has no data in the last ${formatDuration(toMs - fromMs)} before ${new Date(toMs).toISOString()}. ` +
            'Check the wrapped query in Explore, or lengthen the history.',
        },
      ],
    },
    fields: [],
  };
}
