import type { Samples } from '../../series/Samples';
import type { JudgedSet } from '../anomalies/JudgedSet';
import type { JudgeRequest } from '../anomalies/JudgeRequest';
import type { FetchRequest } from '../fetchSeries';
import type { SourceClient } from '../SourceClient';
import type { SourceSeries } from '../SourceSeries';
import { fetchLogLines } from './fetchLogLines';
import { judgeLogLines } from './judgeLogLines';
import { rateSeries } from './rateSeries';

/** What a log query gave: a series for each pattern of lines. */
export interface LogReading {
  readonly series: readonly SourceSeries[];
  /** Undefined where the series are yet to be judged as any others, or not at all. */
  readonly judged: JudgedSet | undefined;
}

/**
 * Asks for log lines and sorts them into patterns, how often each comes being its series.
 * @param isJudged whether to judge the patterns as such, each on its own past
 * @throws {PresageError} where the source fails or has too many lines
 */
export async function readLogs(
  client: SourceClient,
  request: FetchRequest,
  how: JudgeRequest,
  isJudged: boolean,
  signal: AbortSignal
): Promise<LogReading> {
  const { lines, fromMs, notices } = await fetchLogLines(client, request, how.fromMs, signal);
  const read = isJudged
    ? judgeLogLines(lines, fromMs, how)
    : { samples: rateSeries(lines, fromMs, how.endMs, how.stepMs), judged: undefined };
  // Without a line, the steps without any would be no news of the source.
  const samples = lines.texts.length === 0 ? [] : read.samples;
  return { series: samples.map((one) => ({ samples: withTemplate(one), config: {}, notices })), judged: read.judged };
}

/** Alerts have nothing but labels, and a pattern's id tells people nothing. */
function withTemplate(samples: Samples): Samples {
  return { ...samples, labels: { ...samples.labels, template: samples.name } };
}
