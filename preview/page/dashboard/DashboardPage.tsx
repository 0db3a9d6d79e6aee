import { EventBusSrv } from '@grafana/data';
import { getBackendSrv, getTemplateSrv } from '@grafana/runtime';
import { Alert, LoadingPlaceholder, Stack, Text } from '@grafana/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { PreviewTemplateSrv } from '../runtime/PreviewTemplateSrv';
import { useLoaded } from '../useLoaded';
import type { DashboardModel } from './DashboardModel';
import { DashboardSection } from './DashboardSection';
import { sectionsOf } from './sectionsOf';
import { TimeToolbar } from './TimeToolbar';
import { useTimeControls } from './useTimeControls';
import { variableValues } from './variableValues';

/** The dashboard that the address names. */
export function DashboardPage() {
  const { uid = '' } = useParams();
  const { value, error } = useLoaded(fetchDashboard, uid);
  if (error !== undefined) {
    return <Alert title={`There is no dashboard "${uid}" here`}>Choose one of those at the left.</Alert>;
  }
  return value === undefined ? (
    <LoadingPlaceholder text="Loading the dashboard ..." />
  ) : (
    <LoadedDashboard dashboard={value} />
  );
}

interface LoadedProps {
  readonly dashboard: DashboardModel;
}

function LoadedDashboard({ dashboard }: LoadedProps) {
  const controls = useTimeControls({
    from: dashboard.time?.from ?? 'now-6h',
    to: dashboard.time?.to ?? 'now',
    refresh: dashboard.refresh || '',
  });
  const eventBus = useMemo(() => new EventBusSrv(), []);
  const templateSrv = getTemplateSrv();
  if (templateSrv instanceof PreviewTemplateSrv) {
    templateSrv.setValues(variableValues(dashboard));
    templateSrv.updateTimeRange(controls.range);
  }
  return (
    <Stack direction="column" gap={1}>
      <Stack justifyContent="space-between" alignItems="center" wrap="wrap">
        <Text element="h1" variant="h4">
          {dashboard.title}
        </Text>
        <TimeToolbar controls={controls} />
      </Stack>
      {sectionsOf(dashboard.panels).map((section, index) => (
        <DashboardSection
          key={section.row?.id ?? -index}
          dashboardUid={dashboard.uid}
          section={section}
          controls={controls}
          eventBus={eventBus}
        />
      ))}
    </Stack>
  );
}

async function fetchDashboard(uid: string): Promise<DashboardModel> {
  const { dashboard } = await getBackendSrv().get<{ dashboard: DashboardModel }>(`/api/dashboards/uid/${uid}`);
  return dashboard;
}
