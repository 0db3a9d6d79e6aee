import type { ClosableForecaster } from '../ClosableForecaster';
import type { CommandIo } from '../CommandIo';
import { EXIT_CODES, type ExitCode } from '../ExitCode';
import { ProgressLine } from '../ProgressLine';
import { readInput } from '../readInput';
import { writeOutput } from '../writeOutput';
import type { BacktestOptions } from './BacktestOptions';
import { csvScoreWriter } from './csvScoreWriter';
import { cutAllSeries } from './cutAllSeries';
import { describeFailures } from './describeFailures';
import { bestFirst } from './bestFirst';
import { summariseTests } from './summariseTests';
import { tableScoreWriter } from './tableScoreWriter';
import { type SeriesTests, testAllSeries } from './testAllSeries';

const ALL_SERIES = '(all)';

/**
 * Forecasts the known end of every series of a CSV file from what came before it, and writes how good each model was:
 * on each series in the input's order, then on all of them; the best first. What fails is named on stderr.
 * @param file path, or `-` for standard input
 * @returns failure where a series is too short to be tested, or no model could forecast it
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | StepUnitError} before anything is written
 * @throws {UnwritableFileError}
 */
export async function runBacktestCommand(
  file: string,
  options: BacktestOptions,
  forecaster: ClosableForecaster,
  io: CommandIo
): Promise<ExitCode> {
  const input = await readInput(file, options.step, io);
  let exitCode: ExitCode = EXIT_CODES.success;
  const series = cutAllSeries(input, options, (name, problem) => {
    exitCode = EXIT_CODES.failure;
    io.stderr.write(`${name}: ${problem.explanation}\n`);
  });
  if (series.length === 0) {
    return exitCode;
  }
  const names = series.map(({ name }) => name);
  const writer = options.format === 'csv' ? csvScoreWriter : tableScoreWriter(names, options.model);
  const progressLine = new ProgressLine(io.stderr);
  const tested: SeriesTests[] = [];

  async function* lines(): AsyncGenerator<string> {
    yield writer.header;
    const results = testAllSeries(series, options, forecaster, ({ done, total, share }) =>
      progressLine.show(`${done} of ${total} forecasts tested (${Math.floor(100 * share)} %)`)
    );
    for await (const tests of results) {
      const rows = options.model.map((model) => summariseTests(names[tested.length]!, model, [tests.get(model)!]));
      if (rows.every(({ forecasts }) => forecasts === 0)) {
        exitCode = EXIT_CODES.failure;
      }
      tested.push(tests);
      progressLine.clear();
      yield rows.toSorted(bestFirst).map(writer.row).join('');
    }
    const rows = options.model.map((model) =>
      summariseTests(
        ALL_SERIES,
        model,
        tested.map((tests) => tests.get(model)!)
      )
    );
    yield writer.separator + rows.toSorted(bestFirst).map(writer.row).join('');
  }
  await writeOutput(lines(), options.output, io.stdout);
  describeFailures(names, tested).forEach((line) => io.stderr.write(`${line}\n`));
  return exitCode;
}
