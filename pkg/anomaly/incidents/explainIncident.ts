import { ROUNDING_SHARE } from '../../prepare/roundingShare';
import type { FeatureContribution } from '../FeatureContribution';
import type { Incident } from './Incident';
import type { IncidentFormat } from './IncidentFormat';

/** Of several series judged together, those are named that make this share of the strangeness, three at most. */
const NAMED_SHARE = 0.8;
const MAX_NAMED = 3;

type Explain = (incident: Incident, format: IncidentFormat) => string;

const EXPLANATIONS: Record<Incident['kind'], Explain> = {
  value: explainValue,
  shift: explainShift,
  missing: explainMissing,
  flat: explainFlat,
  combination: explainCombination,
  'new-pattern': explainNewPattern,
};

/**
 * Why an alarm was raised, in one plain sentence: `92.1 % where 40 % to 60 % was expected, for 12 m, the highest since
 * 12 May 14:30.`
 */
export function explainIncident(incident: Incident, format: IncidentFormat): string {
  return `${EXPLANATIONS[incident.kind](incident, format)}.`;
}

function explainValue(incident: Incident, format: IncidentFormat): string {
  const { direction, recordSinceMs } = incident;
  const record =
    recordSinceMs === undefined
      ? []
      : [`the ${direction > 0 ? 'highest' : 'lowest'} since ${format.time(recordSinceMs)}`];
  return [againstExpected(incident, format), ...lasting(incident, format), ...record].join(', ');
}

function explainShift({ direction, levelBefore, levelDuring }: Incident, format: IncidentFormat): string {
  const from = Number.isNaN(levelBefore) ? '' : ` from ${format.value(levelBefore)}`;
  return `The level moved ${direction > 0 ? 'up' : 'down'}${from} to ${format.value(levelDuring)} and stayed`;
}

function explainMissing(incident: Incident, format: IncidentFormat): string {
  const { usualGapMs } = incident;
  const usual = usualGapMs === undefined ? '' : `; one is expected every ${format.duration(usualGapMs)}`;
  return `${['No value', ...lasting(incident, format)].join(' ')}${usual}`;
}

function explainFlat(incident: Incident, format: IncidentFormat): string {
  const { levelDuring, usualGapMs } = incident;
  const usual = usualGapMs === undefined ? '' : `; it moved every ${format.duration(usualGapMs)} before`;
  return `${[`Stands still at ${format.value(levelDuring)}`, ...lasting(incident, format)].join(' ')}${usual}`;
}

function explainCombination(incident: Incident, format: IncidentFormat): string {
  const what = ['Unusual together', ...lasting(incident, format)].join(' ');
  const causes = mainCauses(incident.contributions).map(
    ({ feature, share, direction }) => `${direction > 0 ? 'high' : 'low'} ${feature} (${Math.round(100 * share)} %)`
  );
  return causes.length === 0 ? what : `${what}: mostly ${joinNames(causes)}`;
}

function explainNewPattern(incident: Incident, format: IncidentFormat): string {
  return ['Log lines of a kind that never came before', ...lasting(incident, format)].join(', ');
}

function mainCauses(contributions: readonly FeatureContribution[]): readonly FeatureContribution[] {
  let explained = 0;
  const count = contributions.findIndex(({ share }) => (explained += share) >= NAMED_SHARE) + 1;
  return contributions.slice(0, Math.min(MAX_NAMED, count === 0 ? contributions.length : count));
}

function joinNames(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function againstExpected({ actual, expected, lower, upper }: Incident, format: IncidentFormat): string {
  const measured = Number.isNaN(actual) ? 'No value' : format.value(actual);
  if (Number.isNaN(lower) || Number.isNaN(upper)) {
    return `${measured}, unlike anything before`;
  }
  const [from, to] = [lower, upper].map((edge) => format.value(withoutRounding(edge, actual)));
  if (actual >= lower && actual <= upper) {
    return `${measured} where about ${format.value(expected)} was expected`;
  }
  return `${measured} where ${from === to ? from : `${from} to ${to}`} was expected`;
}

/** An edge that is nothing beside the value is the rounding error of none. */
function withoutRounding(edge: number, actual: number): number {
  return Math.abs(edge) < ROUNDING_SHARE * Math.abs(actual) ? 0 : edge;
}

/** How long it lasts, where that is more than a moment. */
function lasting({ sinceMs, lastMs, endMs }: Incident, format: IncidentFormat): string[] {
  const durationMs = lastMs - sinceMs;
  return durationMs > 0 ? [`for ${format.duration(durationMs)}${endMs === undefined ? ' so far' : ''}`] : [];
}
