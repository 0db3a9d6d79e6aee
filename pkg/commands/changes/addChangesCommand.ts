import type { Command } from 'commander';
import { fileArgument, outputOption, seasonOption } from '../sharedOptions';
import type { ChangesOptions } from './ChangesOptions';

const HELP = `
The file is CSV with the header unique_id,ds,y (or timestamp,value): ds is an ISO time, YYYY-MM-DD hh:mm:ss in UTC, or a
whole number; an empty value is a missing one.

The output has one row for each time from which on a series stands on another level for eight steps or more, and first
unique_id where the file has it: timestamp,before,after,change,significance
before and after are the levels without the season, change is their difference, and significance that in its standard
errors. Seasons, trends, single spikes and what comes round each hour, day or week are no changes.

Exit codes: 0 all series searched, 1 a series or the output failed, 2 wrong arguments or input.

Examples:
  $ gpx_presage changes cpu.csv
  $ gpx_presage changes hosts.csv --column memory --season 24,168 --output changes.csv`;

/** Adds `changes` to the program. */
export function addChangesCommand(
  program: Command,
  run: (file: string, options: ChangesOptions) => Promise<void>
): void {
  program
    .command('changes')
    .description('Find when every series of a CSV file moved to another level.')
    .addArgument(fileArgument())
    .addOption(seasonOption())
    .option('--column <name>', 'column of values, such as memory; by default y or value')
    .addOption(outputOption())
    .addHelpText('after', HELP)
    .action(run);
}
