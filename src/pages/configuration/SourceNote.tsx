import { useCallback } from 'react';
import { Spinner } from '@grafana/ui';
import { readHealth } from '../grafana/readHealth';
import { HealthNote } from '../HealthNote';
import { useLoaded } from '../useLoaded';

/** How a Presage data source is, as its own backend says. */
export function SourceNote({ uid }: { readonly uid: string }) {
  const health = useLoaded(useCallback(() => readHealth(`/api/datasources/uid/${uid}/health`), [uid]));
  return health.status === 'loading' ? <Spinner inline /> : <HealthNote health={health} />;
}
