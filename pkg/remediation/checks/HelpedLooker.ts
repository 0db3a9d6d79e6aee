import { PresageError } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import { SECOND_MS } from '../../series/durations';
import type { RunRecord } from '../../store/records/RunRecord';
import { evaluateCondition } from '../conditions/evaluateCondition';
import { parseCondition } from '../conditions/parseCondition';
import type { Looker } from '../execution/Looker';
import type { PolicyStep, Signal } from '../policies/Policy';
import type { Look } from '../runs/Look';
import { lookIntervalMs } from '../runs/lookIntervalMs';
import { fillTemplate } from '../templates/fillTemplate';
import { escapeQueryValue } from './escapeQueryValue';
import { joinSubjects } from './joinSubjects';
import type { SignalReader, SignalSeries } from './SignalReader';
import { signalWindow } from './signalWindow';

const TIME_LIMIT_MS = 30 * SECOND_MS;

type Helped = NonNullable<PolicyStep['helped']>;

/** Looks whether what was done to a subject helped. */
export class HelpedLooker implements Looker {
  readonly #signals: SignalReader;

  constructor(signals: SignalReader) {
    this.#signals = signals;
  }

  async look(run: RunRecord, helped: Helped, nowMs: number): Promise<Look> {
    try {
      const condition = parseCondition(helped.condition);
      const window = signalWindow(condition, lookIntervalMs(helped.within), nowMs);
      const signals = helped.signals.map((signal) => fillSignal(signal, run));
      const request = { orgId: run.orgId, signals, ...window };
      const series = await this.#signals.read(request, AbortSignal.timeout(TIME_LIMIT_MS));
      const { subjects, problems } = joinSubjects(ofSubject(series, run), []);
      const outcomes = subjects.map((subject) => evaluateCondition(condition, subject.signals, nowMs));
      const decisive = outcomes.find(({ verdict }) => verdict !== 'met') ?? outcomes[0];
      const problem = problems[0] ?? (decisive === undefined ? 'The query returned no series of it.' : undefined);
      return {
        isTrue: problem === undefined && decisive?.verdict === 'met',
        explanation: `${decisive?.explanation ?? 'nothing was seen'}.`,
        values: decisive?.values ?? {},
        problem: problem ?? (decisive?.verdict === 'unknown' ? `${decisive.explanation}.` : undefined),
      };
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      return { isTrue: false, explanation: 'nothing was seen.', values: {}, problem: error.explanation };
    }
  }
}

function fillSignal({ name, source }: Signal, { subject, labels, values, reason }: RunRecord): Signal {
  const query = fillTemplate(source.query, { subject, labels, values, reason }, escapeQueryValue);
  return { name, source: { ...source, query: query as Signal['source']['query'] } };
}

/** A query may return more than what was acted on. */
function ofSubject(series: SignalSeries, { labels }: RunRecord): SignalSeries {
  const isOf = (samples: Samples) =>
    Object.entries(samples.labels).every(([name, value]) => !Object.hasOwn(labels, name) || labels[name] === value);
  return new Map([...series].map(([name, all]) => [name, all.filter(isOf)]));
}
