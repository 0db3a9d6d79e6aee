import { availableParallelism } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json';
import { fitCommand } from '../backend/fits/fitCommand';
import { FitProcessPool } from '../backend/fits/FitProcessPool';
import { MODEL_NAMES } from '../models/ModelName';
import type { Forecaster } from '../query/Forecaster';
import { FIT_TIME_LIMIT_MS } from '../series/limits';
import { PresageError } from '../series/PresageError';
import type { CommandIo } from './CommandIo';
import { UnwritableFileError } from './errors/UnwritableFileError';
import { EXIT_CODES, type ExitCode } from './ExitCode';
import type { ForecastOptions } from './ForecastOptions';
import { parseHorizon } from './parseHorizon';
import { parseLevel } from './parseLevel';
import { parseSeason } from './parseSeason';
import { parseStep } from './parseStep';
import { runForecastCommand } from './runForecastCommand';

const DEFAULT_LEVELS = [95];

const IDLE_MS = 1_000;

const FORECAST_HELP = `
The file is CSV with the header unique_id,ds,y (or timestamp,value): ds is an ISO time, YYYY-MM-DD hh:mm:ss in UTC, or a
whole number. The output is CSV with the header unique_id,ds,model,mean,lo-95,hi-95, ds written as in the file.

Exit codes: 0 all series forecast, 1 a series or the output failed, 2 wrong arguments or input.

Examples:
  $ gpx_presage forecast cpu.csv --horizon 24
  $ cat cpu.csv | gpx_presage forecast --horizon 288 --season 288,2016 --level 80,95 --output forecast.csv`;

/** A forecaster that holds resources until it is closed. */
export interface ClosableForecaster extends Forecaster {
  close(): void;
}

/** Fits run in processes of their own: in parallel, stopped where they hang, and with no say on stdout. */
function startFitProcesses(): ClosableForecaster {
  return new FitProcessPool({
    command: fitCommand(),
    maxProcesses: availableParallelism(),
    timeLimitMs: FIT_TIME_LIMIT_MS,
    idleMs: IDLE_MS,
  });
}

/**
 * Runs the executable's command line.
 * @param args without the executable's own name
 * @param startForecaster called once the arguments are known to be right
 * @returns the process' exit code; every error is one line on stderr
 */
export async function runCommandLine(
  args: readonly string[],
  io: CommandIo = process,
  startForecaster: () => ClosableForecaster = startFitProcesses
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.success;
  const program = createProgram(io, async (file, options) => {
    const forecaster = startForecaster();
    try {
      exitCode = await runForecastCommand(file, options, forecaster, io);
    } finally {
      forecaster.close();
    }
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT_CODES.success : EXIT_CODES.wrongInput;
    }
    if (error instanceof PresageError) {
      io.stderr.write(`${error.explanation}\n`);
      return error instanceof UnwritableFileError ? EXIT_CODES.failure : EXIT_CODES.wrongInput;
    }
    throw error;
  }
}

type RunForecast = (file: string, options: ForecastOptions) => Promise<void>;

function createProgram(io: CommandIo, runForecast: RunForecast): Command {
  const program = new Command('gpx_presage')
    .description('Forecasts for time series; Grafana starts the same executable as the backend of its Presage plugins.')
    .version(packageJson.version)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .exitOverride();
  program
    .command('forecast')
    .description('Forecast every series of a CSV file.')
    .argument('[file]', 'CSV file, or - for standard input', '-')
    .requiredOption('--horizon <steps>', 'how many steps to forecast', parseHorizon)
    .option('--season <lengths>', 'auto, none, or season lengths in steps, such as 24,168', parseSeason, 'auto')
    .addOption(
      new Option('--model <name>', 'model, or auto for the best').choices(['auto', ...MODEL_NAMES]).default('auto')
    )
    .option('--level <percent>', 'coverage of the interval; several make several intervals', parseLevel)
    .option('--step <step>', 'auto, a duration such as 5m, or a whole number where ds holds numbers', parseStep, 'auto')
    .option('--output <file>', 'file to write instead of standard output')
    .addHelpText('after', FORECAST_HELP)
    .action((file: string, options: Omit<ForecastOptions, 'level'> & Partial<Pick<ForecastOptions, 'level'>>) =>
      runForecast(file, { ...options, level: options.level ?? DEFAULT_LEVELS })
    );
  return program;
}
