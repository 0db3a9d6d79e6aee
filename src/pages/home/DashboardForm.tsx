import { type FormEvent, useId, useState } from 'react';
import { locationService } from '@grafana/runtime';
import { Alert, Button, Field, Input, Stack } from '@grafana/ui';
import type { SourceQuery } from '../../../pkg/query/forecastQuery';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { ForecastSettingInput } from '../../components/ForecastSettingInput';
import { SourcePicker } from '../../components/SourcePicker';
import { SourceQueryEditor } from '../../components/SourceQueryEditor';
import { switchSource } from '../../components/switchSource';
import { explainFailure } from '../grafana/explainFailure';
import { saveForecastDashboard } from './saveForecastDashboard';

interface DashboardFormProps {
  readonly initialTitle: string;
  readonly initialSource: SourceQuery | undefined;
}

/** Makes a dashboard that forecasts one query, and opens it. */
export function DashboardForm({ initialTitle, initialSource }: DashboardFormProps) {
  const ids = { source: useId(), title: useId(), history: useId(), horizon: useId() };
  const [title, setTitle] = useState(initialTitle);
  const [source, setSource] = useState(initialSource);
  const [history, setHistory] = useState(DEFAULT_FORECAST_SETTINGS.history);
  const [horizon, setHorizon] = useState(DEFAULT_FORECAST_SETTINGS.horizon);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = whatIsMissing(source, title);
    if (source === undefined || missing !== undefined) {
      setFailure(missing);
      return;
    }
    setIsSaving(true);
    setFailure(undefined);
    try {
      locationService.push(await saveForecastDashboard({ title: title.trim(), source, history, horizon }));
    } catch (error) {
      setFailure(explainFailure(error));
      setIsSaving(false);
    }
  };

  return (
    <form onSubmit={save} aria-label="New forecast dashboard">
      <Stack direction="column" gap={1}>
        <SourcePicker
          inputId={ids.source}
          current={source?.datasource}
          allowVariables={false}
          onChange={(datasource) => setSource(switchSource(source, datasource))}
        />
        {source !== undefined && (
          <SourceQueryEditor refId="A" source={source} onChange={setSource} onRunQuery={doNothing} />
        )}
        <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-start">
          <Field label="Title" htmlFor={ids.title} noMargin>
            <Input
              id={ids.title}
              width={40}
              value={title}
              onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </Field>
          <Field label="Learn from the last" htmlFor={ids.history} noMargin>
            <ForecastSettingInput
              id={ids.history}
              name="history"
              label="Learn from the last"
              width={16}
              value={history}
              onChange={setHistory}
            />
          </Field>
          <Field label="Forecast the next" htmlFor={ids.horizon} noMargin>
            <ForecastSettingInput
              id={ids.horizon}
              name="horizon"
              label="Forecast the next"
              width={16}
              value={horizon}
              onChange={setHorizon}
            />
          </Field>
        </Stack>
        {failure !== undefined && (
          <Alert severity="error" title="The dashboard was not saved" bottomSpacing={0}>
            {failure}
          </Alert>
        )}
        <div>
          <Button type="submit" icon="apps" disabled={isSaving}>
            {isSaving ? 'Making the dashboard ...' : 'Make the dashboard'}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Asked when the button is pressed, not before: editors hand over what was written only when they are left. */
function whatIsMissing(source: SourceQuery | undefined, title: string): string | undefined {
  if (source === undefined) {
    return 'Pick the data source to forecast.';
  }
  if (Object.keys(source.query).length === 0) {
    return 'Write the query to forecast.';
  }
  return title.trim() === '' ? 'Give the dashboard a title.' : undefined;
}

/** The dashboard runs the query once it is there; the form only keeps it. */
function doNothing() {}
