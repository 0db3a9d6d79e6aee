import { durationToMs } from '../../pkg/query/duration';
import type { LogQuery } from './LogQuery';
import { parseSelector } from './parseSelector';

const AGGREGATION_PATTERN = /^\s*(count_over_time|rate)\s*\(\s*(\{.*\})\s*\[([1-9]\d*[smhdw])\]\s*\)\s*$/s;

/**
 * Reads `{label="value"}`, `count_over_time({...}[5m])` and `rate({...}[5m])`.
 * @returns undefined where the text is more of LogQL than that
 */
export function parseLogQuery(text: string): LogQuery | undefined {
  const aggregation = AGGREGATION_PATTERN.exec(text);
  if (aggregation === null) {
    const selector = parseSelector(text);
    return selector && { kind: 'lines', selector };
  }
  const [, functionName, selectorText = '', window = ''] = aggregation;
  const selector = parseSelector(selectorText);
  const kind = functionName === 'rate' ? 'rate' : 'count';
  return selector && { kind, selector, windowMs: durationToMs(window) };
}
