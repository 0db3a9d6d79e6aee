import {
  applyFieldOverrides,
  type EventBus,
  type FieldConfigSource,
  getPanelOptionsWithDefaults,
  type PanelData,
  type PanelPlugin,
  type ScopedVars,
} from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';
import { ErrorBoundaryAlert, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import type { PanelModel } from './DashboardModel';
import type { TimeControls } from './useTimeControls';

interface Props {
  readonly model: PanelModel;
  readonly plugin: PanelPlugin;
  readonly data: PanelData;
  readonly options: Record<string, unknown>;
  readonly fieldConfig: FieldConfigSource;
  readonly width: number;
  readonly height: number;
  readonly controls: TimeControls;
  readonly eventBus: EventBus;
  readonly onOptionsChange: (options: Record<string, unknown>) => void;
  readonly onFieldConfigChange: (fieldConfig: FieldConfigSource) => void;
}

/** Calls a panel plugin's component the way Grafana does: options with their defaults, fields with their overrides. */
export function PanelView(props: Props) {
  const { model, plugin, data, width, height, controls, eventBus } = props;
  const theme = useTheme2();
  const { options, fieldConfig } = useMemo(
    () =>
      getPanelOptionsWithDefaults({
        plugin,
        currentOptions: props.options,
        currentFieldConfig: props.fieldConfig,
        isAfterPluginChange: false,
      }),
    [plugin, props.options, props.fieldConfig]
  );
  const processed = useMemo(() => {
    const series = applyFieldOverrides({
      data: data.series,
      fieldConfig,
      fieldConfigRegistry: plugin.fieldConfigRegistry,
      replaceVariables: replace,
      theme,
      timeZone: 'browser',
    });
    return { ...data, series };
  }, [data, fieldConfig, plugin, theme]);
  const Panel = plugin.panel;

  return Panel === null ? null : (
    <ErrorBoundaryAlert>
      <Panel
        id={model.id}
        data={processed}
        timeRange={data.timeRange}
        timeZone="browser"
        title={model.title ?? ''}
        transparent={false}
        width={width}
        height={height}
        options={options}
        fieldConfig={fieldConfig}
        renderCounter={0}
        eventBus={eventBus}
        replaceVariables={replace}
        onOptionsChange={props.onOptionsChange}
        onFieldConfigChange={props.onFieldConfigChange}
        onChangeTimeRange={({ from, to }) => controls.setRange({ from: String(from), to: String(to) })}
      />
    </ErrorBoundaryAlert>
  );
}

function replace(text: string, scopedVars?: ScopedVars): string {
  return getTemplateSrv().replace(text, scopedVars);
}
