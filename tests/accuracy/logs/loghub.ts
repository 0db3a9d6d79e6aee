import { readFileSync } from 'node:fs';
import type { LogLines } from '../../../pkg/series/LogLines';
import { hasSharedData, sharedDataPath } from '../sharedData';

export const hasLoghub = hasSharedData('logs');

/** Logs of loghub (Zhu et al., 2023), and where in their lines the time stands, read as UTC. */
const FILES = {
  openStack: { file: 'OpenStack_2k.log', time: /\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}/ },
  apache: { file: 'Apache_2k.log', time: /\w{3} \d{2} \d{2}:\d{2}:\d{2} \d{4}/ },
} as const;

/** Reads 2,000 lines of a log. */
export function readLoghub(log: keyof typeof FILES): LogLines {
  const { file, time } = FILES[log];
  const texts = readFileSync(sharedDataPath('logs', file), 'utf8')
    .split(/[\r\n]+/)
    .filter((line) => line !== '');
  return { timesMs: Float64Array.from(texts, (line) => Date.parse(`${time.exec(line)?.[0]} UTC`)), texts };
}
