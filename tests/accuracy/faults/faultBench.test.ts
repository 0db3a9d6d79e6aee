import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import type { Samples } from '../../../pkg/series/Samples';
import { mean } from '../mean';
import { FAULT_KINDS } from './Fault';
import { faultBench, runFaultBench, STEP_MS } from './faultBench';
import { RECOVERY_MS } from './scheduleFaults';

/** A part of the bench that a test has time for. */
const SMALL = { faultCount: 60, faultDays: 1, seed: 11 };

const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.95;
const MOST_FALSE_SHARE = 0.01;
const MOST_SECONDS_TO_DETECT = 8;

const bench = faultBench(SMALL);

/** Missing values are equal to each other as bytes only. */
const bytesOf = ({ values }: Samples): Uint8Array => new Uint8Array(values.buffer);

describe('the faults', () => {
  test('come one at a time after the first day, all kinds alike often', () => {
    bench.faults.forEach(({ startMs, endMs }, index) => {
      const earlier = bench.faults[index - 1];
      expect(startMs).toBeGreaterThan(earlier === undefined ? bench.judgedFromMs : earlier.endMs + RECOVERY_MS);
      expect(endMs).toBeGreaterThan(startMs);
    });
    FAULT_KINDS.forEach((kind) => expect(bench.faults.filter((fault) => fault.kind === kind)).toHaveLength(10));
  });

  test('are the same for the same seed and others for another', () => {
    const again = faultBench(SMALL);

    expect(again.faults).toEqual(bench.faults);
    expect(again.samples.map(bytesOf)).toEqual(bench.samples.map(bytesOf));
    expect(faultBench({ ...SMALL, seed: 12 }).faults).not.toEqual(bench.faults);
  });

  test('change the first day in nothing', () => {
    const quiet = faultBench({ ...SMALL, faultCount: 0 });
    const dayBytes = ((bench.judgedFromMs - bench.samples[0]!.timesMs[0]!) / STEP_MS) * Float64Array.BYTES_PER_ELEMENT;
    const firstDay = (samples: Samples) => bytesOf(samples).subarray(0, dayBytes);

    expect(quiet.samples.map(firstDay)).toEqual(bench.samples.map(firstDay));
    expect(quiet.samples.map(bytesOf)).not.toEqual(bench.samples.map(bytesOf));
  });
});

test('the default settings find most faults early, with few false alarms', () => {
  const score = runFaultBench(bench, (samples) => judgeSamples(samples, DEFAULT_DETECTION_PLAN).anomalous);
  const found = score.secondsToDetect.filter((seconds) => !Number.isNaN(seconds)).length;

  expect(1 - score.falseIncidents / score.incidents).toBeGreaterThan(LEAST_PRECISION);
  expect(found / SMALL.faultCount).toBeGreaterThan(LEAST_RECALL);
  expect(score.falsePoints / score.quietPoints).toBeLessThan(MOST_FALSE_SHARE);
  expect(mean(score.secondsToDetect)).toBeLessThan(MOST_SECONDS_TO_DETECT);
}, 60_000);
