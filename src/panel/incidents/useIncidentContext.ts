import { type PanelProps, dateTimeFormat } from '@grafana/data';
import { usePanelContext } from '@grafana/ui';
import { useMemo } from 'react';
import { explainIncident } from '../../../pkg/anomaly/incidents/explainIncident';
import { formatDuration } from '../../../pkg/series/formatDuration';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { ChartSeries } from '../chart/ChartSeries';
import type { ForecastPanelOptions } from '../options/ForecastPanelOptions';
import type { Remediation } from '../remediation/Remediation';
import { formatValue } from '../tooltip/formatValue';
import type { IncidentContext } from './IncidentContext';
import { annotationOf } from './annotationOf';
import { rangeAroundIncident } from './rangeAroundIncident';
import { sentenceOf } from './sentenceOf';
import { stretchOfIncident } from './stretchOfIncident';

type Props = Pick<PanelProps<ForecastPanelOptions>, 'options' | 'onOptionsChange' | 'onChangeTimeRange' | 'timeZone'>;

interface Input extends Props {
  readonly seriesList: readonly ChartSeries[];
  readonly stepMs: number;
  readonly nowMs: number;
  readonly remediation: Pick<Remediation, 'policies' | 'ask'>;
}

const TIME_FORMAT = 'D MMM HH:mm';

/** How the panel's incidents are written, and what its surroundings let a person do about them. */
export function useIncidentContext(input: Input): IncidentContext {
  const { seriesList, stepMs, nowMs, options, timeZone, onOptionsChange, onChangeTimeRange } = input;
  const { policies, ask } = input.remediation;
  const { canAddAnnotations, onAnnotationCreate } = usePanelContext();
  return useMemo(() => {
    const byKey = new Map(seriesList.map((series) => [series.key, series]));
    const time = (timeMs: number) => dateTimeFormat(timeMs, { timeZone, format: TIME_FORMAT });
    const formatOf = ({ seriesKey }: PanelIncident) => {
      const series = byKey.get(seriesKey ?? '') ?? seriesList[0];
      const value = (number: number) => (series === undefined ? String(number) : formatValue(series, number));
      return { value, time, duration: formatDuration };
    };
    const described = {
      formatOf,
      explain: (incident: PanelIncident) =>
        incident.log?.reason ?? explainIncident(incident.incident, formatOf(incident)),
      nameOf: ({ seriesKey, log }: PanelIncident) => {
        if (log !== undefined) {
          return log.template || 'all lines';
        }
        const all = seriesList.length === 1 ? '1 series' : `${seriesList.length} series together`;
        return seriesKey === undefined ? all : (byKey.get(seriesKey)?.name ?? '');
      },
    };
    const canAnnotate = canAddAnnotations?.() === true && onAnnotationCreate !== undefined;
    const stretchOf = ({ incident }: PanelIncident) => stretchOfIncident(incident, stepMs);
    return {
      ...described,
      policies,
      actions: {
        zoomTo: ({ incident }) => onChangeTimeRange(rangeAroundIncident(incident, stepMs, nowMs)),
        annotate: canAnnotate ? (incident) => onAnnotationCreate(annotationOf(incident, described)) : undefined,
        callWrong: (incident) =>
          onOptionsChange({ ...options, falseAlarms: [...(options.falseAlarms ?? []), stretchOf(incident)] }),
        exclude: (incident) =>
          onOptionsChange({ ...options, exclude: [...(options.exclude ?? []), stretchOf(incident)] }),
        remediate: (incident, policy) =>
          ask(policy, { incident, name: described.nameOf(incident), sentence: sentenceOf(incident, described) }),
      },
    };
  }, [
    seriesList,
    stepMs,
    nowMs,
    options,
    timeZone,
    onOptionsChange,
    onChangeTimeRange,
    canAddAnnotations,
    onAnnotationCreate,
    policies,
    ask,
  ]);
}
