import { describe, expect, test } from 'bun:test';
import { parseHandshake } from './parseHandshake';

const lines = [
  ['1|2|unix|/run/plugin.sock|grpc', 'unix:/run/plugin.sock'],
  ['1|2|tcp|127.0.0.1:4000|grpc\n', '127.0.0.1:4000'],
  ['1|1|unix|/run/plugin.sock|grpc', undefined],
  ['1|2|unix|/run/plugin.sock|netrpc', undefined],
  ['1|2|unix||grpc', undefined],
  ['Presage 0.1.0', undefined],
] as const;

describe('parseHandshake', () => {
  test.each(lines.map(([line, address]) => ({ line, address })))('$line', ({ line, address }) => {
    expect(parseHandshake(line)).toBe(address);
  });
});
