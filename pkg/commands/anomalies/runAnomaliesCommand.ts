import type { SeriesIncident } from '../../anomaly/incidents/Situation';
import type { CommandIo } from '../CommandIo';
import { EXIT_CODES, type ExitCode } from '../ExitCode';
import { ProgressLine } from '../ProgressLine';
import { readFrom } from '../readFrom';
import { writeOutput } from '../writeOutput';
import type { AnomaliesOptions } from './AnomaliesOptions';
import { describeRun } from './describeRun';
import { incidentRows } from './incidentRows';
import { judgeAsOneSystem } from './judgeAsOneSystem';
import { judgeColumns } from './judgeColumns';
import { planDetection } from './planDetection';
import { readTables } from './readTables';
import { verdictRows } from './verdictRows';

/**
 * Judges every row of a CSV file from the rows up to it only, and writes a row of verdicts for each, in the same order.
 * @param file path, or `-` for standard input
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | UnknownColumnError | OneColumnError |
 * StretchUnitError | TooManyFeaturesError} before anything is written
 * @throws {UnwritableFileError}
 */
export async function runAnomaliesCommand(file: string, options: AnomaliesOptions, io: CommandIo): Promise<ExitCode> {
  const input = await readFrom(file, io.stdin, (stream) => readTables(stream, options));
  const plan = planDetection(options, input.format);
  const judge = options.together ? judgeAsOneSystem : judgeColumns;
  const progressLine = new ProgressLine(io.stderr);
  const incidents: SeriesIncident[] = [];
  const learning: string[] = [];
  let seriesCount = 0;

  function* verdicts(): Generator<string> {
    const texts = verdictRows(input, (place) => {
      const judged = judge(input.tables[place]!, plan);
      incidents.push(...judged.incidents);
      learning.push(...judged.learning);
      seriesCount += judged.seriesCount;
      progressLine.show(`${seriesCount} series judged`);
      return judged;
    });
    for (const text of texts) {
      progressLine.clear();
      yield text;
    }
  }
  await writeOutput(verdicts(), options.output, io.stdout);
  if (options.incidents !== undefined) {
    await writeOutput([incidentRows(incidents, seriesCount, input.format)], options.incidents, io.stdout);
  }
  describeRun(input, learning).forEach((line) => io.stderr.write(`${line}\n`));
  return EXIT_CODES.success;
}
