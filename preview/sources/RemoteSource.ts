import { z } from 'zod';
import type { Frame } from '../../pkg/series/Frame';
import { SECOND_MS } from '../../pkg/series/durations';
import { UpstreamError } from './errors/UpstreamError';
import { linesFrame } from './linesFrame';
import type { PreviewSource } from './PreviewSource';
import type { RangeQuery } from './RangeQuery';
import { seriesFrame } from './seriesFrame';

const NANOSECONDS_PER_MS = 1_000_000n;

const labelsSchema = z.record(z.string(), z.string());

const answerSchema = z.object({
  data: z.discriminatedUnion('resultType', [
    z.object({
      resultType: z.literal('matrix'),
      result: z.array(z.object({ metric: labelsSchema, values: z.array(z.tuple([z.number(), z.string()])) })),
    }),
    z.object({
      resultType: z.literal('streams'),
      result: z.array(z.object({ stream: labelsSchema, values: z.array(z.tuple([z.string(), z.string()])) })),
    }),
  ]),
});

/** A real Prometheus or Loki, asked through its `query_range`. */
export class RemoteSource implements PreviewSource {
  readonly examples = [];
  readonly #url: string;

  /** @param url the whole address of `query_range` */
  constructor(url: string) {
    this.#url = url;
  }

  async queryRange(query: RangeQuery, signal: AbortSignal): Promise<Frame[]> {
    const { data } = answerSchema.parse(await this.#ask(query, signal));
    if (data.resultType === 'matrix') {
      return data.result.map(({ metric, values }) =>
        seriesFrame(
          query,
          metric,
          Float64Array.from(values, ([seconds]) => seconds * SECOND_MS),
          Float64Array.from(values, ([, value]) => parseValue(value))
        )
      );
    }
    const lines = data.result.flatMap(({ stream, values }) =>
      values.map(([nanoseconds, text]) => ({
        timeMs: Number(BigInt(nanoseconds) / NANOSECONDS_PER_MS),
        labels: stream,
        text,
      }))
    );
    return [
      linesFrame(
        query.refId,
        lines.sort((one, other) => other.timeMs - one.timeMs)
      ),
    ];
  }

  async #ask(query: RangeQuery, signal: AbortSignal): Promise<unknown> {
    const parameters = new URLSearchParams({
      query: query.expression,
      start: String(query.fromMs / SECOND_MS),
      end: String(query.toMs / SECOND_MS),
      step: String(query.stepMs / SECOND_MS),
    });
    const response = await fetch(`${this.#url}?${parameters}`, { signal }).catch((cause: unknown) => {
      throw new UpstreamError(this.#url, String(cause), { cause });
    });
    if (!response.ok) {
      throw new UpstreamError(this.#url, `${response.status} ${(await response.text()).slice(0, 500)}`);
    }
    return response.json();
  }
}

/** Prometheus writes `+Inf`, `-Inf` and `NaN` where JSON has no number. */
function parseValue(text: string): number {
  return Number(text.replace('Inf', 'Infinity'));
}
