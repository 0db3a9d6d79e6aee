import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../../../pkg/series/durations';
import { seededNoise } from '../../accuracy/seededNoise';
import { PEER_DETECTORS } from './peerDetectors';

const COUNT = 500;
const SPIKE_AT = 420;

/** Hourly values with a day's season and noise, one missing and one far off. */
function spikySamples() {
  const noise = seededNoise(5);
  const values = Float64Array.from(
    { length: COUNT },
    (_, at) => 100 + 20 * Math.sin((2 * Math.PI * at) / 24) + 4 * noise.normal()
  );
  values[300] = Number.NaN;
  values[SPIKE_AT] = 1_000;
  return { name: 'a', labels: {}, timesMs: Float64Array.from(values, (_, at) => at * HOUR_MS), values };
}

describe.each([...PEER_DETECTORS])('$name', ({ distances, documentedMultiple }) => {
  const samples = spikySamples();
  const whole = distances(samples);

  test('is farthest from normal at the spike, and above its threshold there', () => {
    expect(whole.indexOf(Math.max(...whole))).toBe(SPIKE_AT);
    expect(whole[SPIKE_AT]!).toBeGreaterThan(documentedMultiple);
    expect(whole.every((distance) => distance >= 0)).toBe(true);
  });

  test('judges each sample from those up to it', () => {
    const { timesMs, values } = samples;
    const cut = distances({ ...samples, timesMs: timesMs.slice(0, SPIKE_AT), values: values.slice(0, SPIKE_AT) });

    expect([...cut]).toEqual([...whole.subarray(0, SPIKE_AT)]);
  });
});
