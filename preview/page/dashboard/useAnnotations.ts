import { type AnnotationEventUIModel, type DataFrame, type TimeRange, arrayToDataFrame } from '@grafana/data';
import { getBackendSrv } from '@grafana/runtime';
import { useCallback, useEffect, useState } from 'react';

export interface Annotations {
  readonly frames: DataFrame[];
  readonly create: (annotation: AnnotationEventUIModel) => Promise<void>;
}

/** A panel's own annotations in a time range, and what writes one. */
export function useAnnotations(dashboardUID: string, panelId: number, range: TimeRange): Annotations {
  const [frames, setFrames] = useState<DataFrame[]>([]);
  const [writtenCount, setWrittenCount] = useState(0);

  useEffect(() => {
    let isWanted = true;
    const asked = { dashboardUID, panelId, from: range.from.valueOf(), to: range.to.valueOf() };
    getBackendSrv()
      .get<object[]>('/api/annotations', asked)
      .then((found) => isWanted && setFrames(found.length === 0 ? [] : [arrayToDataFrame(found)]))
      // A panel without its annotations is still of use.
      .catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [dashboardUID, panelId, range, writtenCount]);

  const create = useCallback(
    async ({ from, to, tags, description }: AnnotationEventUIModel) => {
      const annotation = { dashboardUID, panelId, time: from, timeEnd: to, tags, text: description };
      await getBackendSrv().post('/api/annotations', annotation);
      setWrittenCount((count) => count + 1);
    },
    [dashboardUID, panelId]
  );
  return { frames, create };
}
