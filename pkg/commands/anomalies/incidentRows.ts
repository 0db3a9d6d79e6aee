import { explainIncident } from '../../anomaly/incidents/explainIncident';
import { groupIncidents } from '../../anomaly/incidents/groupIncidents';
import type { IncidentFormat } from '../../anomaly/incidents/IncidentFormat';
import type { SeriesIncident } from '../../anomaly/incidents/Situation';
import { formatDuration } from '../../series/formatDuration';
import { csvField } from '../csvField';
import { formatTimestamp } from '../formatTimestamp';
import { INDEX_UNIT_MS, type TimestampFormat } from '../TimestampFormat';

const HEADER = 'start,end,peak,severity,kind,direction,series,actual,expected,score,series_hit,reason\n';

/** Digits of a value in a sentence. */
const SENTENCE_DIGITS = 4;

/**
 * Incidents as CSV in order of their start, each as severe as all that happened with it; one that is open at the input's
 * end has no end.
 * @param judgedCount how many series there are, hit or not
 */
export function incidentRows(
  incidents: readonly SeriesIncident[],
  judgedCount: number,
  format: TimestampFormat
): string {
  const time = (timeMs: number | undefined): string => (timeMs === undefined ? '' : formatTimestamp(timeMs, format));
  const sentences = sentenceFormat(format);
  const rows = groupIncidents(incidents, judgedCount).flatMap(({ severity, seriesCount, incidents: members }) =>
    members.map(({ series, incident }) => {
      const { startMs, endMs, peakMs, kind, direction, actual, expected, score } = incident;
      const side = direction > 0 ? 'above' : 'below';
      const times = [startMs, endMs, peakMs].map(time);
      const reason = explainIncident(incident, sentences);
      return [...times, severity, kind, side, series, actual, expected, score, seriesCount, reason];
    })
  );
  return HEADER + rows.map((row) => `${row.map(csvField).join(',')}\n`).join('');
}

function sentenceFormat(format: TimestampFormat): IncidentFormat {
  return {
    value: (value) => String(Number(value.toPrecision(SENTENCE_DIGITS))),
    time: (timeMs) => formatTimestamp(timeMs, format),
    duration: (durationMs) =>
      format.kind === 'index' ? String(durationMs / INDEX_UNIT_MS) : formatDuration(durationMs),
  };
}
