import { groupBySeries, type SeriesRemark } from '../../query/groupBySeries';
import { PresageError } from '../../series/PresageError';
import type { CommandIo } from '../CommandIo';
import { EXIT_CODES, type ExitCode } from '../ExitCode';
import { ProgressLine } from '../ProgressLine';
import { readFrom } from '../readFrom';
import { readSeries } from '../readSeries';
import { writeOutput } from '../writeOutput';
import { changeRows, changesHeader } from './changeRows';
import type { ChangesOptions } from './ChangesOptions';
import { findChangesOf } from './findChangesOf';

/**
 * Finds where each series of a CSV file moved to another level, and writes the changes as CSV in the input's order of
 * series. A series that can't be looked at is named on stderr, and the others are still written.
 * @param file path, or `-` for standard input
 * @returns failure where any series can't be looked at
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | UnknownColumnError} before anything is written
 * @throws {UnwritableFileError}
 */
export async function runChangesCommand(file: string, options: ChangesOptions, io: CommandIo): Promise<ExitCode> {
  const { series, format, isNamed } = await readFrom(file, io.stdin, (stream) => readSeries(stream, options.column));
  const progressLine = new ProgressLine(io.stderr);
  const remarks: SeriesRemark[] = [];
  let exitCode: ExitCode = EXIT_CODES.success;

  function* csv(): Generator<string> {
    yield changesHeader(isNamed);
    for (const [index, samples] of series.entries()) {
      progressLine.show(`${index} of ${series.length} series searched`);
      const found = findChangesOf(samples, options.season);
      progressLine.clear();
      if (found instanceof PresageError) {
        exitCode = EXIT_CODES.failure;
        io.stderr.write(`${samples.name}: ${found.explanation}\n`);
        continue;
      }
      remarks.push(...found.notes.map((text) => ({ series: samples.name, text })));
      yield changeRows(isNamed ? samples.name : undefined, found.changes, format);
    }
  }
  await writeOutput(csv(), options.output, io.stdout);
  groupBySeries(remarks).forEach((line) => io.stderr.write(`${line}\n`));
  return exitCode;
}
