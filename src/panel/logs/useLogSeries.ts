import type { FieldConfigSource, PanelData } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { useEffect, useMemo, useState } from 'react';
import { marksLogLines } from '../../../pkg/series/marksLogLines';
import type { PresageError } from '../../../pkg/series/PresageError';
import type { AnomalyJudge } from '../anomalies/AnomalyJudge';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import { asPresageError } from '../anomalies/asPresageError';
import type { AnomalySettings } from '../anomalies/judgeTask';
import { listSeries } from '../history/listSeries';
import type { LogJudgement } from './LogTask';
import { buildLogTask } from './buildLogTask';
import { logPanelData } from './logPanelData';

import { nameLogJudgement } from './nameLogJudgement';

export interface LogSeries {
  /** The panel's data, with series in place of log lines; undefined until the first lines are sorted. */
  readonly data: PanelData | undefined;
  /** What is unusual about the patterns; undefined where the data is none of logs. */
  readonly anomalies: PanelAnomalies | undefined;
  readonly problem: PresageError | undefined;
}

interface Sorted {
  /** What the lines came in. */
  readonly data: PanelData;
  readonly judgement?: LogJudgement;
  readonly problem?: PresageError;
}

/**
 * Sorts log lines in the panel's data into patterns, whose series take their place; any other data is left as it is.
 * @param settings undefined where they can't be read
 */
export function useLogSeries(
  data: PanelData,
  settings: AnomalySettings | undefined,
  fieldConfig: FieldConfigSource,
  judge: AnomalyJudge
): LogSeries {
  const theme = useTheme2();
  const [sorted, setSorted] = useState<Sorted>();
  const hasLogs = data.series.some(({ meta }) => marksLogLines(meta));

  useEffect(() => {
    if (!hasLogs || settings === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const keep = (result: Omit<Sorted, 'data'>) => !controller.signal.aborted && setSorted({ data, ...result });
    Promise.resolve()
      .then(() => judge.judgeLogs(buildLogTask(data, settings), controller.signal))
      .then((judgement) => keep({ judgement }))
      .catch((error: unknown) => keep({ problem: asPresageError(error) }));
    return () => controller.abort();
  }, [data, hasLogs, settings, judge]);

  return useMemo(() => {
    if (!hasLogs || settings === undefined) {
      return { data, anomalies: undefined, problem: undefined };
    }
    if (sorted?.judgement === undefined) {
      return { data: undefined, anomalies: undefined, problem: sorted?.problem };
    }
    const shown = logPanelData(sorted.data, sorted.judgement.samples, fieldConfig, theme);
    const keys = listSeries(shown.series).map(({ key }) => key);
    const anomalies = nameLogJudgement(sorted.judgement, keys, sorted.data.timeRange.to.valueOf());
    return { data: shown, anomalies, problem: sorted.problem };
  }, [data, hasLogs, settings, sorted, fieldConfig, theme]);
}
