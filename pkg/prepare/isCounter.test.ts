import { describe, expect, test } from 'bun:test';
import { isCounter } from './isCounter';

const rising = Array.from({ length: 100 }, (_, i) => 40 * i);
const restarted = rising.map((value, i) => (i < 60 ? 5_000 + value : 40 * (i - 60)));

describe('isCounter', () => {
  test.each([
    ['http_requests_total', rising],
    ['http_requests_total{job="api", code="500"}', restarted],
    ['request_duration_seconds_count', restarted],
    ['request_duration_seconds_sum', restarted.map((value) => value / 7)],
    ['request_duration_seconds_bucket{le="+Inf"}', restarted],
    ['job:http_requests_total', [...rising, ...rising.slice(1)]],
  ])('is true of %s', (name, values) => {
    expect(isCounter(name, Float64Array.from(values))).toBe(true);
  });

  test.each([
    ['a disk that fills and is cleaned up', 'node_filesystem_used_bytes', restarted],
    ['a rate of a counter', 'sum(rate(http_requests_total[5m]))', rising],
    ['a gauge named like a counter', 'workers_count', [5, 7, 6, 9, 8, 4, 5, 6, 7, 6, 5, 9]],
    ['a memory that is partly freed', 'memory_total', rising.map((value, i) => (i < 60 ? value : value / 2))],
    ['values below zero', 'balance_total', rising.map((value) => value - 500)],
    ['a constant', 'memory_total', new Array<number>(50).fill(64)],
    ['a process that keeps restarting', 'http_requests_total', rising.map((_, i) => i % 4)],
  ])('is false of %s', (_, name, values) => {
    expect(isCounter(name, Float64Array.from(values))).toBe(false);
  });
});
