import { css } from '@emotion/css';
import { LoadingState, type PanelProps } from '@grafana/data';
import { PlotLegend, VizLayout, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { AnnotationStrip } from './annotations/AnnotationStrip';
import { readAnnotations } from './annotations/readAnnotations';
import { browserJudge } from './anomalies/browserJudge';
import { useAnomalySettings } from './anomalies/useAnomalySettings';
import { usePanelAnomalies } from './anomalies/usePanelAnomalies';
import { ForecastChart } from './chart/ForecastChart';
import { buildChartSeries } from './chart/buildChartSeries';
import { buildPlotData } from './chart/buildPlotData';
import { measuredPoints } from './chart/measuredPoints';
import { timeSpanOf } from './chart/timeSpanOf';
import { useChart } from './chart/useChart';
import { useZoom } from './chart/useZoom';
import { collectDetails } from './details/collectDetails';
import { browserForecaster } from './fit/browserForecaster';
import { useForecastJob } from './forecasts/useForecastJob';
import { useForecasts } from './forecasts/useForecasts';
import { useSettledData } from './forecasts/useSettledData';
import { CornerStatus } from './headline/CornerStatus';
import { EmptyPanel } from './headline/EmptyPanel';
import { Headline } from './headline/Headline';
import { describeBreaches } from './headline/describeBreaches';
import { headlineRows } from './headline/headlineRows';
import { listNotices } from './headline/listNotices';
import { readScreen } from './history/readScreen';
import { IncidentBar } from './incidents/IncidentBar';
import { IncidentList } from './incidents/IncidentList';
import { IncidentMarks } from './incidents/IncidentMarks';
import { NARROW_PANEL_PX, incidentHeights } from './incidents/incidentHeights';
import { useIncidentContext } from './incidents/useIncidentContext';
import { useIncidents } from './incidents/useIncidents';
import { useLogSeries } from './logs/useLogSeries';
import type { ForecastPanelOptions } from './options/ForecastPanelOptions';
import { PressDialog } from './remediation/PressDialog';
import { RemediationButtons } from './remediation/RemediationButtons';
import { useRemediation } from './remediation/useRemediation';
import { SeasonStrips } from './seasons/SeasonStrips';
import { listSeasons } from './seasons/listSeasons';
import { stripHeight } from './seasons/stripHeight';

/** Draws the panel's series with their forecast, its bands, and when thresholds will be reached. */
export function ForecastPanel(props: PanelProps<ForecastPanelOptions>) {
  const { width, height, options, timeZone, replaceVariables, onChangeTimeRange } = props;
  const { showAnomalies = true, showExpected = true, openIncidents = false } = options;
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const settled = useSettledData(props.data);
  const judgedBy = useAnomalySettings(options);
  const logs = useLogSeries(settled, judgedBy, props.fieldConfig, browserJudge);
  const data = logs.data ?? settled;

  const { series: onScreen, problem: screenProblem } = useMemo(() => readScreen(data), [data]);
  const { job, problem } = useForecastJob(data, onScreen, options, replaceVariables);
  const forecasts = useForecasts(job, browserForecaster);
  const { anomalies, problem: anomalyProblem } = usePanelAnomalies({
    history: forecasts.history,
    logs,
    settings: showAnomalies ? judgedBy : undefined,
    judge: browserJudge,
  });

  const measured = useMemo(() => onScreen.map(measuredPoints), [onScreen]);
  const series = useMemo(
    () => buildChartSeries(onScreen, measured, forecasts.results, data.timeRange.to.valueOf(), theme),
    [onScreen, measured, forecasts.results, data.timeRange, theme]
  );
  const zoom = useZoom(series, onChangeTimeRange);
  const span = useMemo(() => timeSpanOf(data.timeRange, job), [data.timeRange, job]);
  const plot = useMemo(() => buildPlotData(series, span.fromMs), [series, span.fromMs]);
  const seasons = useMemo(() => listSeasons(series), [series]);
  const annotations = useMemo(() => readAnnotations(props.data.annotations, theme), [props.data.annotations, theme]);
  const incidents = useIncidents({
    seriesList: series,
    annotations,
    anomalies,
    span,
    withBands: showExpected,
    groupColor: judgedBy?.judge === 'group' ? theme.colors.text.primary : undefined,
    isOpenAtFirst: openIncidents,
  });
  const { overlayRef } = incidents;
  const { config, spanRef, plotBox, markPlaces } = useChart({ series, plot, span, overlayRef, timeZone });
  const remediation = useRemediation({
    policyIds: options.remediations,
    request: props.data.request,
    onScreen,
    seriesList: series,
    anomalies,
  });
  const incidentContext = useIncidentContext({
    ...props,
    seriesList: series,
    stepMs: forecasts.history?.stepMs ?? 0,
    nowMs: job?.planOptions.nowMs ?? span.toMs,
    remediation,
  });

  const notices = useMemo(
    () => listNotices({ problems: [problem, forecasts.problem, anomalyProblem], results: forecasts.results }),
    [problem, forecasts.problem, anomalyProblem, forecasts.results]
  );
  const details = useMemo(() => collectDetails(series, job), [series, job]);
  const breaches = useMemo(() => describeBreaches(series, span), [series, span]);

  if (logs.data === undefined && logs.problem === undefined) {
    return null;
  }
  if (screenProblem !== undefined) {
    return data.state === LoadingState.Loading ? null : <EmptyPanel problem={logs.problem ?? screenProblem} />;
  }
  const isJudged = showAnomalies && job !== undefined;
  const hasButtons = remediation.policies.length > 0 || remediation.problem !== undefined;
  const rows = headlineRows(breaches, notices, { width, height });
  const headlineHeight = rows.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const { barPx, listPx } = incidentHeights(
    { isJudged, hasButtons, isOpen: incidents.isOpen, count: incidents.incidents.length },
    { width, height: height - headlineHeight }
  );
  const aroundPx = headlineHeight + barPx + listPx;
  return (
    <div className={styles.panel}>
      <Headline rows={rows} />
      <VizLayout
        width={width}
        height={height - aroundPx}
        legend={
          options.legend.showLegend ? <PlotLegend data={data.series} config={config} {...options.legend} /> : null
        }
      >
        {(chartWidth, chartHeight) => {
          const stripPx = stripHeight(seasons.length, chartHeight);
          const stripsPx = stripPx * seasons.length;
          return (
            <div className={styles.chart}>
              <ForecastChart
                // What comes or goes above and below changes the height together with the data; see ForecastChart.
                key={aroundPx + stripsPx}
                width={chartWidth}
                height={chartHeight - stripsPx}
                config={config}
                series={series}
                plot={plot}
                span={span}
                spanRef={spanRef}
                anomalies={anomalies}
                explain={incidentContext.explain}
                overlay={incidents.overlay}
                overlayRef={overlayRef}
                timeZone={timeZone}
                tooltip={options.tooltip}
                onChangeTimeRange={zoom}
              />
              <AnnotationStrip annotations={annotations} span={span} box={plotBox} />
              <IncidentMarks places={markPlaces} context={incidentContext} />
              <SeasonStrips groups={seasons} span={span} box={plotBox} heightPx={stripPx} />
              <CornerStatus progress={forecasts.progress} details={details} />
            </div>
          );
        }}
      </VizLayout>
      {barPx > 0 && (
        <div className={styles.bottom}>
          {isJudged && (
            <IncidentBar
              anomalies={anomalies}
              hasFailed={anomalyProblem !== undefined}
              {...incidents}
              isNarrow={width < NARROW_PANEL_PX}
            />
          )}
          <RemediationButtons remediation={remediation} widthPx={width} />
        </div>
      )}
      {listPx > 0 && <IncidentList {...incidents} context={incidentContext} heightPx={listPx} />}
      <PressDialog question={remediation.question} onDismiss={remediation.close} />
    </div>
  );
}

const getStyles = () => ({
  panel: css({ height: '100%', overflow: 'hidden' }),
  chart: css({ position: 'relative' }),
  bottom: css({ display: 'flex', alignItems: 'center' }),
});
