import { CoreApp, DashboardCursorSync, type EventBus, type FieldConfigSource, LoadingState } from '@grafana/data';
import { IconButton, PanelChrome, PanelContextProvider, Text } from '@grafana/ui';
import { useMemo, useState } from 'react';
import type { PanelQueries } from '../runPanelQueries';
import { useElementWidth } from '../useElementWidth';
import { useLoaded } from '../useLoaded';
import { usePanelData } from '../usePanelData';
import type { PanelModel } from './DashboardModel';
import { loadPanelPlugin } from './loadPanelPlugin';
import { PanelEditor } from './PanelEditor';
import { PanelView } from './PanelView';
import { useAnnotations } from './useAnnotations';
import type { TimeControls } from './useTimeControls';

interface Props {
  readonly dashboardUid: string;
  readonly model: PanelModel;
  readonly height: number;
  readonly controls: TimeControls;
  readonly eventBus: EventBus;
}

const NO_FIELD_CONFIG: FieldConfigSource = { defaults: {}, overrides: [] };

/** One panel: runs its queries, draws them with its plugin, and lets its options be tried out. */
export function DashboardPanel({ dashboardUid, model, height, controls, eventBus }: Props) {
  const [box, width] = useElementWidth<HTMLDivElement>();
  const [options, setOptions] = useState(model.options ?? {});
  const [fieldConfig, setFieldConfig] = useState(model.fieldConfig ?? NO_FIELD_CONFIG);
  const [isEditing, setIsEditing] = useState(false);
  const [instanceState, setInstanceState] = useState<unknown>();
  const plugin = useLoaded(loadPanelPlugin, model.type);
  const isMeasured = width > 0;
  const points = roundedUp(width);
  const queries = useMemo(
    (): PanelQueries | undefined =>
      points > 0
        ? {
            id: model.id,
            app: CoreApp.Dashboard,
            dashboardUid,
            range: controls.range,
            maxDataPoints: model.maxDataPoints ?? points,
            minInterval: model.interval,
            datasource: model.datasource,
            targets: model.targets ?? [],
          }
        : undefined,
    [model, controls.range, dashboardUid, points]
  );
  const answer = usePanelData(queries);
  const annotations = useAnnotations(dashboardUid, model.id, controls.range);
  const data = useMemo(() => answer && { ...answer, annotations: annotations.frames }, [answer, annotations.frames]);
  const panelContext = useMemo(
    () => ({
      eventBus,
      eventsScope: 'dashboard',
      sync: () => DashboardCursorSync.Crosshair,
      app: CoreApp.Dashboard,
      onInstanceStateChange: setInstanceState,
      canAddAnnotations: () => true,
      onAnnotationCreate: annotations.create,
    }),
    [eventBus, annotations.create]
  );
  const view = plugin.value &&
    data && {
      model,
      plugin: plugin.value,
      data,
      options,
      fieldConfig,
      controls,
      eventBus,
      onOptionsChange: setOptions,
      onFieldConfigChange: setFieldConfig,
    };
  const error = plugin.error?.message ?? data?.error?.message;

  return (
    <div ref={box} data-testid={`panel ${model.title ?? model.id}`}>
      {isMeasured && (
        <PanelChrome
          width={width}
          height={height}
          title={model.title ?? ''}
          description={model.description}
          loadingState={data?.state ?? LoadingState.Loading}
          statusMessage={error}
          actions={
            view && (
              <IconButton
                name="sliders-v-alt"
                tooltip={`Options of ${model.title ?? model.type}`}
                onClick={() => setIsEditing(true)}
              />
            )
          }
        >
          {(innerWidth, innerHeight) =>
            view ? (
              <PanelContextProvider value={panelContext}>
                <PanelView {...view} width={innerWidth} height={innerHeight} />
              </PanelContextProvider>
            ) : (
              <Text color="secondary">{plugin.error?.message ?? ''}</Text>
            )
          }
        </PanelChrome>
      )}
      {isEditing && view && <PanelEditor {...view} instanceState={instanceState} onClose={() => setIsEditing(false)} />}
    </div>
  );
}

/** A panel that gets a little wider needs no other data. */
function roundedUp(width: number): number {
  return Math.ceil(width / 250) * 250;
}
