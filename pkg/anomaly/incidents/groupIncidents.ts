import { HOUR_MS } from '../../series/durations';
import type { SeriesIncident, Situation } from './Situation';

/** What a fault brings down with it follows within the longer of these; later alarms have causes of their own. */
const MAX_LAG_MS = HOUR_MS;
const MAX_LAG_SAMPLES = 5;

/** So many series hit at once are critical, whatever each of them is: three at least, and a tenth of all. */
const MANY_SERIES = 3;
const MANY_SHARE = 0.1;

/**
 * Takes incidents that overlap in time, and began within an hour of the first or five of its samples, for one situation.
 * It is critical where one of its incidents is, or where it hits many series.
 * @param incidents of all series, in any order
 * @param judgedCount how many series there are, hit or not
 * @returns in order of their start
 */
export function groupIncidents(incidents: readonly SeriesIncident[], judgedCount: number): Situation[] {
  const groups: SeriesIncident[][] = [];
  let openUntilMs = Number.NEGATIVE_INFINITY;
  for (const each of incidents.toSorted((a, b) => a.incident.startMs - b.incident.startMs)) {
    const { startMs } = each.incident;
    const group = groups.at(-1);
    if (group !== undefined && startMs <= openUntilMs && startMs <= latestFollower(group[0]!)) {
      group.push(each);
      openUntilMs = Math.max(openUntilMs, lastOf(each));
    } else {
      groups.push([each]);
      openUntilMs = lastOf(each);
    }
  }
  return groups.map((group) => situationOf(group, judgedCount));
}

function latestFollower({ incident }: SeriesIncident): number {
  return incident.startMs + Math.max(MAX_LAG_MS, MAX_LAG_SAMPLES * (incident.usualGapMs ?? 0));
}

function lastOf({ incident }: SeriesIncident): number {
  return incident.endMs ?? Number.POSITIVE_INFINITY;
}

function situationOf(incidents: readonly SeriesIncident[], judgedCount: number): Situation {
  const seriesCount = new Set(incidents.map(({ series }) => series)).size;
  const isMany = seriesCount >= Math.max(MANY_SERIES, MANY_SHARE * judgedCount);
  const endMs = Math.max(...incidents.map(lastOf));
  return {
    startMs: incidents[0]!.incident.startMs,
    endMs: Number.isFinite(endMs) ? endMs : undefined,
    severity: isMany || incidents.some(({ incident }) => incident.severity === 'critical') ? 'critical' : 'warning',
    seriesCount,
    incidents,
  };
}
