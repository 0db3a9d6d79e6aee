import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { MODEL_NAMES } from '../../pkg/models/ModelName';
import { durationToMs } from '../../pkg/query/duration';
import { readSeries } from './readSeries';
import type { ScriptCase } from './ScriptCase';

interface Block {
  readonly name: string;
  readonly line: number;
  readonly settings: Map<string, string>;
  readonly expectations: string[];
}

const SETTINGS = ['load', 'missing', 'model', 'season', 'horizon', 'levels', 'transform', 'bounds'];

/**
 * Reads a script: blocks that start with `case NAME`, each with settings and expectations, a line each; `#` starts a
 * remark.
 * @throws {SyntaxError} naming the line that can't be read
 */
export function readScript(text: string): ScriptCase[] {
  const blocks: Block[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') {
      continue;
    }
    const [word = '', ...words] = line.split(' ');
    const rest = words.join(' ').trim();
    const block = blocks.at(-1);
    if (word === 'case') {
      blocks.push({ name: rest, line: index + 1, settings: new Map(), expectations: [] });
    } else if (block !== undefined && word === 'expect') {
      block.expectations.push(rest);
    } else if (block !== undefined && SETTINGS.includes(word) && !block.settings.has(word)) {
      block.settings.set(word, rest);
    } else {
      throw new SyntaxError(`Line ${index + 1} can't be read: ${line}`);
    }
  }
  return blocks.map(toCase);
}

function toCase({ name, line, settings, expectations }: Block): ScriptCase {
  const load = settings.get('load');
  if (load === undefined || expectations.length === 0) {
    throw new SyntaxError(`The case "${name}" (line ${line}) needs a load and something to expect.`);
  }
  const samples = readSeries(load, settings.get('missing'));
  return { name, line, samples, plan: planOf(settings, samples.timesMs.at(-1)!), expectations };
}

function planOf(settings: Map<string, string>, learnToMs: number): ForecastPlan {
  const season = settings.get('season') ?? 'auto';
  const bounds = settings.get('bounds') ?? 'auto';
  return {
    stepMs: 'auto',
    learnFromMs: 0,
    learnToMs,
    horizonMs: durationToMs(settings.get('horizon') ?? '1d'),
    model: oneOf(settings.get('model') ?? 'auto', ['auto', ...MODEL_NAMES]),
    seasons: season === 'auto' || season === 'none' ? season : season.split(' ').map(durationToMs),
    levels: (settings.get('levels') ?? '80 95').split(' ').map(Number),
    transform: oneOf(settings.get('transform') ?? 'auto', ['auto', 'none', 'log']),
    bounds: bounds === 'auto' || bounds === 'none' ? bounds : pairOf(bounds),
    exclude: [],
    holidays: [],
    withComponents: false,
  };
}

function pairOf(text: string): [number, number] {
  const [lowest = Number.NaN, highest = Number.NaN] = text.split(' ').map(Number);
  return [lowest, highest];
}

function oneOf<Name extends string>(asked: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === asked);
  if (found === undefined) {
    throw new SyntaxError(`"${asked}" is none of ${names.join(', ')}.`);
  }
  return found;
}
