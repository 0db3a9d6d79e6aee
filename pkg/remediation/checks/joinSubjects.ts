import { seriesTitle } from '../../query/seriesTitle';
import type { Samples } from '../../series/Samples';
import type { Signals } from '../conditions/Signals';
import { subjectOf } from '../runs/subjectOf';
import type { SignalSeries } from './SignalReader';

/** What a check looks at, with one series of each signal that has one for it. */
export interface CheckedSubject {
  readonly subject: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly signals: Signals;
}

export interface JoinedSubjects {
  readonly subjects: readonly CheckedSubject[];
  /** What could not be joined, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Joins the series of several signals by the labels that name the subject. A series without one of them, such as a load
 * of the whole cluster, belongs to every subject that its other labels agree with.
 * @param names of those labels; all that the first signal's series have where empty
 */
export function joinSubjects(series: SignalSeries, names: readonly string[]): JoinedSubjects {
  const keyNames = names.length > 0 ? names : labelNames([...series.values()][0] ?? []);
  const indexes = [...series].map(([name, all], place) => {
    const isSource = names.length === 0 && place === 0;
    return [name, indexSeries(all, keyNames, isSource)] as const;
  });
  const sources = names.length > 0 ? indexes : indexes.slice(0, 1);
  const named = new Map(sources.flatMap(([, { byKey }]) => [...byKey].map(([key, [first]]) => [key, first] as const)));
  const problems = new Set<string>();
  const subjects = [...named].flatMap(([key, first]) => {
    const signals: Record<string, Samples> = {};
    const subject = nameSubject(first, keyNames);
    for (const [name, index] of indexes) {
      const found = index.byKey.get(key) ?? index.loose.filter((loose) => agree(loose, first, keyNames));
      if (found.length > 1) {
        problems.add(`Signal "${name}" has ${found.length} series for ${subject}; let its query return one for each.`);
        return [];
      }
      Object.assign(signals, found[0] && { [name]: found[0] });
    }
    const labels = Object.fromEntries(
      Object.values(signals)
        .toReversed()
        .flatMap((samples) => Object.entries(samples.labels))
    );
    return [{ subject, labels, signals }];
  });
  return { subjects, problems: [...problems] };
}

interface SeriesIndex {
  readonly byKey: ReadonlyMap<string, readonly [Samples, ...Samples[]]>;
  readonly loose: readonly Samples[];
}

/** @param isSource every series is a subject, whichever labels it has */
function indexSeries(all: readonly Samples[], keyNames: readonly string[], isSource: boolean): SeriesIndex {
  const byKey = new Map<string, [Samples, ...Samples[]]>();
  const loose: Samples[] = [];
  for (const samples of all) {
    if (!isSource && !keyNames.every((name) => Object.hasOwn(samples.labels, name))) {
      loose.push(samples);
      continue;
    }
    const key = JSON.stringify(keyNames.map((name) => samples.labels[name] ?? ''));
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, [samples]);
    } else {
      known.push(samples);
    }
  }
  return { byKey, loose };
}

function labelNames(series: readonly Samples[]): string[] {
  const names = new Set(series.flatMap(({ labels }) => Object.keys(labels)));
  names.delete('__name__');
  return [...names].toSorted();
}

function nameSubject(samples: Samples, keyNames: readonly string[]): string {
  const filled = keyNames.filter((name) => (samples.labels[name] ?? '') !== '');
  return filled.length === 0 ? seriesTitle(samples) : subjectOf(samples.labels, filled);
}

function agree(a: Samples, b: Samples, names: readonly string[]): boolean {
  return names.every((name) => !Object.hasOwn(a.labels, name) || a.labels[name] === b.labels[name]);
}
