import { LoadingState, type PanelData } from '@grafana/data';
import { useEffect, useState } from 'react';
import { type PanelQueries, runPanelQueries } from './runPanelQueries';

/** Keeps the answer to a panel's queries; the old one stays, marked as loading, until the new one is there. */
export function usePanelData(queries: PanelQueries | undefined): PanelData | undefined {
  const [data, setData] = useState<PanelData>();
  useEffect(() => {
    if (queries === undefined) {
      return undefined;
    }
    const subscription = runPanelQueries(queries).subscribe((next) =>
      setData((old) => (next.state === LoadingState.Loading && old ? { ...old, state: LoadingState.Loading } : next))
    );
    return () => subscription.unsubscribe();
  }, [queries]);
  return data;
}
