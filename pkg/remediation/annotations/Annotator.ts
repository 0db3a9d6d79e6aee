import pLimit from 'p-limit';
import { SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Log } from '../Log';
import { annotationText } from './annotationText';
import type { GrafanaAccess } from './GrafanaAccess';

const AT_ONCE = 2;

/** Graphs are told of that many actions at most that wait; a Grafana that doesn't answer must not fill the memory. */
const MOST_WAITING = 1_000;

const TIME_LIMIT_MS = 10 * SECOND_MS;

export interface AnnotatorOptions {
  readonly grafanaFor: (orgId: number) => GrafanaAccess;
  readonly log: Log;
}

/** Draws what was done onto the graphs it was done for, through Grafana's `api/annotations`. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #limit = pLimit(AT_ONCE);

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  /** Best effort: a failure is logged, and nothing waits for it. */
  annotate(run: RunRecord, atMs: number, delivery?: DeliveryRecord): void {
    const text = annotationText(run, delivery);
    if (run.place === undefined || text === undefined) {
      return;
    }
    if (this.#limit.pendingCount >= MOST_WAITING) {
      this.#options.log('warn', 'An annotation was left out: too many wait', { run: run.id });
      return;
    }
    const { dashboardUid, panelId } = run.place;
    const body = {
      dashboardUID: dashboardUid,
      ...(panelId === undefined ? {} : { panelId }),
      time: atMs,
      tags: ['presage', 'remediation', run.policyId],
      text: escapeHtml(text),
    };
    void this.#limit(() => this.#send(run, body));
  }

  async #send({ orgId, id }: RunRecord, body: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      const { api } = this.#options.grafanaFor(orgId);
      const { status } = await api.send({ path: 'api/annotations', body }, AbortSignal.timeout(TIME_LIMIT_MS));
      if (status !== 200) {
        this.#options.log('warn', 'Grafana did not take an annotation', { run: id, status });
      }
    } catch (error) {
      this.#options.log('warn', 'An annotation could not be drawn', { run: id, reason: String(error) });
    }
  }
}

/** Grafana draws an annotation's text as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
