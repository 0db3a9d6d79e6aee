import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import { findIncidents } from '../../anomaly/incidents/findIncidents';
import { contributionsAt } from '../../anomaly/together/contributionsAt';
import { judgeTogether } from '../../anomaly/together/judgeTogether';
import { leadingSamples } from '../../anomaly/together/leadingSamples';
import type { InputTable } from './InputTable';
import type { JudgedTable } from './JudgedTable';

/**
 * Judges all columns of a table as one system; a row has the value of its leading column, or of the first where it is
 * not judged.
 * @throws {TooManyFeaturesError}
 */
export function judgeAsOneSystem({ name, timesMs, columns }: InputTable, plan: DetectionPlan): JudgedTable {
  const features = { timesMs, features: columns };
  const verdicts = judgeTogether(features, plan);
  const samples = leadingSamples(features, verdicts);
  const series = name === '' ? samples.name : name;
  const incidents = findIncidents(samples, verdicts, (row) => contributionsAt(features, verdicts, row));
  return {
    values: samples.values.map((value, row) => (Number.isNaN(value) ? columns[0]!.values[row]! : value)),
    verdicts,
    seriesCount: 1,
    incidents: incidents.map((incident) => ({ series, incident })),
    learning: verdicts.learning.at(-1) === 1 ? [series] : [],
  };
}
