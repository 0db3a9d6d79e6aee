import { availableParallelism } from 'node:os';
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json';
import { fitCommand } from '../backend/fits/fitCommand';
import { FitProcessPool } from '../backend/fits/FitProcessPool';
import { FIT_TIME_LIMIT_MS } from '../series/limits';
import { PresageError } from '../series/PresageError';
import { addForecastCommand } from './addForecastCommand';
import { addAnomaliesCommand } from './anomalies/addAnomaliesCommand';
import { runAnomaliesCommand } from './anomalies/runAnomaliesCommand';
import { addAuditCommands } from './audit/addAuditCommands';
import { runAuditExportCommand } from './audit/runAuditExportCommand';
import { runAuditVerifyCommand } from './audit/runAuditVerifyCommand';
import { addBacktestCommand } from './backtest/addBacktestCommand';
import { runBacktestCommand } from './backtest/runBacktestCommand';
import { addChangesCommand } from './changes/addChangesCommand';
import { runChangesCommand } from './changes/runChangesCommand';
import type { ClosableForecaster } from './ClosableForecaster';
import type { CommandIo } from './CommandIo';
import { UnwritableFileError } from './errors/UnwritableFileError';
import { EXIT_CODES, type ExitCode } from './ExitCode';
import { runForecastCommand } from './runForecastCommand';

const IDLE_MS = 1_000;

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
  const withForecaster =
    <Options>(command: RunCommand<Options>) =>
    async (file: string, options: Options): Promise<void> => {
      const forecaster = startForecaster();
      try {
        exitCode = await command(file, options, forecaster, io);
      } finally {
        forecaster.close();
      }
    };
  const program = createProgram(io);
  addForecastCommand(program, withForecaster(runForecastCommand));
  addBacktestCommand(program, withForecaster(runBacktestCommand));
  addAnomaliesCommand(program, async (file, options) => {
    exitCode = await runAnomaliesCommand(file, options, io);
  });
  addChangesCommand(program, async (file, options) => {
    exitCode = await runChangesCommand(file, options, io);
  });
  addAuditCommands(
    program,
    async (options) => {
      exitCode = await runAuditVerifyCommand(options, io);
    },
    async (options) => {
      exitCode = await runAuditExportCommand(options, io);
    }
  );
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

type RunCommand<Options> = (
  file: string,
  options: Options,
  forecaster: ClosableForecaster,
  io: CommandIo
) => Promise<ExitCode>;

function createProgram(io: CommandIo): Command {
  return new Command('gpx_presage')
    .description(
      'Forecasts, anomalies and changes of time series; Grafana starts the same executable as the backend of its Presage plugins.'
    )
    .version(packageJson.version)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .exitOverride();
}
