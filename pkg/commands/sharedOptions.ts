import { Argument, Option } from 'commander';
import { parseHorizon } from './parseHorizon';
import { parseSeason } from './parseSeason';
import { parseStep } from './parseStep';

// What several commands take, in the same words.

export function fileArgument(): Argument {
  return new Argument('[file]', 'CSV file, or - for standard input').default('-');
}

/** @param purpose what the steps are for */
export function horizonOption(purpose: string): Option {
  return new Option('--horizon <steps>', purpose).argParser(parseHorizon).makeOptionMandatory();
}

export function seasonOption(): Option {
  return new Option('--season <lengths>', 'auto, none, or season lengths in steps, such as 24,168')
    .argParser(parseSeason)
    .default('auto');
}

export function stepOption(): Option {
  return new Option('--step <step>', 'auto, a duration such as 5m, or a whole number where ds holds numbers')
    .argParser(parseStep)
    .default('auto');
}

export function outputOption(): Option {
  return new Option('--output <file>', 'file to write instead of standard output');
}
