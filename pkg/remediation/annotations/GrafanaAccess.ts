import type { GrafanaApi } from '../../grafana/GrafanaApi';
import type { SourceClient } from '../../query/SourceClient';

/** Grafana as the service account of one organization reaches it. */
export interface GrafanaAccess {
  readonly source: SourceClient;
  readonly api: Pick<GrafanaApi, 'send'>;
}
