import type { DataSourceInstanceSettings } from '@grafana/data';
import { DataSourcePicker } from '@grafana/runtime';
import { InlineField } from '@grafana/ui';
import type { SourceQuery } from '../../pkg/query/forecastQuery';
import { isForecastable } from './isForecastable';

type SourceReference = SourceQuery['datasource'];

interface SourcePickerProps {
  readonly inputId: string;
  readonly current: SourceReference | undefined;
  /** Whether dashboard variables may stand for a data source; alert rules have none. */
  readonly allowVariables: boolean;
  readonly onChange: (source: SourceReference) => void;
}

/** Picks the data source to forecast, from those that the backend can query. */
export function SourcePicker({ inputId, current, allowVariables, onChange }: SourcePickerProps) {
  const pick = (settings: DataSourceInstanceSettings) => {
    // A variable keeps its own name as uid; its type is that of the data source it stands for now.
    onChange({ uid: settings.uid, type: settings.rawRef?.type ?? settings.type });
  };

  return (
    <InlineField label="Source" labelWidth={12} htmlFor={inputId} tooltip="The data source whose query is forecast.">
      <DataSourcePicker
        inputId={inputId}
        current={current ?? null}
        noDefault
        metrics
        variables={allowVariables}
        filter={isForecastable}
        placeholder="Pick the data source to forecast"
        width={40}
        onChange={pick}
      />
    </InlineField>
  );
}
