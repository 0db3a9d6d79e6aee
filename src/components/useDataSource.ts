import { useEffect, useState } from 'react';
import type { DataSourceApi, DataSourceInstanceSettings } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';

/** A data source on its way: its plugin's code loads on first use. */
export type DataSourceState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly dataSource: DataSourceApi; readonly settings: DataSourceInstanceSettings }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly reason: string };

const LOADING: DataSourceState = { status: 'loading' };

/**
 * Loads a data source by its uid, or by a variable that stands for one.
 * @param uid such as `PBFA97CFB590B2093` or `${datasource}`
 */
export function useDataSource(uid: string): DataSourceState {
  const [loaded, setLoaded] = useState<{ uid: string; state: DataSourceState }>({ uid, state: LOADING });

  useEffect(() => {
    let isCurrent = true;
    void loadDataSource(uid).then((state) => {
      if (isCurrent) {
        setLoaded({ uid, state });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [uid]);

  return loaded.uid === uid ? loaded.state : LOADING;
}

async function loadDataSource(uid: string): Promise<DataSourceState> {
  const settings = getDataSourceSrv().getInstanceSettings(uid);
  if (settings === undefined) {
    return { status: 'missing' };
  }
  try {
    return { status: 'ready', dataSource: await getDataSourceSrv().get(uid), settings };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
