import { describe, expect, test } from 'bun:test';
import { seriesFrame } from './seriesFrame';

const labels = { __name__: 'up', job: 'node', instance: 'web-1' };

const legends = [
  { legendFormat: '', legend: 'up{job="node", instance="web-1"}' },
  { legendFormat: 'CPU', legend: 'CPU' },
  { legendFormat: '{{instance}} of {{ job }}', legend: 'web-1 of node' },
  { legendFormat: 'Disk {{device}}', legend: 'Disk' },
  { legendFormat: '{{nothing}}', legend: 'up{job="node", instance="web-1"}' },
];

describe('seriesFrame', () => {
  test.each(legends)('names a series by the legend "$legendFormat"', ({ legendFormat, legend }) => {
    const query = { refId: 'A', expression: 'up', legendFormat, fromMs: 0, toMs: 60_000, stepMs: 60_000 };
    const frame = seriesFrame(query, labels, Float64Array.of(0, 60_000), Float64Array.of(1, 1));

    expect(frame.name).toBe(legend);
    expect(frame.fields[1]).toMatchObject({ labels, config: { displayNameFromDS: legend } });
  });
});
