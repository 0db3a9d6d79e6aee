import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import type { Training } from '../Model';
import { TrainingDivergedError } from './errors/TrainingDivergedError';
import { dailySeries } from './fixtures/dailySeries';
import { SpyNetwork } from './fixtures/SpyNetwork';
import { layoutBaseline } from './layoutBaseline';
import { LstmNetwork } from './LstmNetwork';
import type { NetworkKind } from './NetworkKind';
import { readTrainingSeries } from './readTrainingSeries';
import { trainNetwork } from './trainNetwork';

// Training takes a second alone, and more where other work shares the machine.
setDefaultTimeout(60_000);

const small: NetworkKind = {
  name: 'lstm',
  firstRate: 0.03,
  create: (inputCount, chunkSteps, random) => new LstmNetwork({ inputCount, hiddenCount: 4, chunkSteps }, random),
};

/** Five steps by turns, of which no season is told: there is much to learn that the linear part can't know. */
const values = dailySeries(1_200, 0.05).map((value, i) => 0.1 * value + (i % 5 < 3 ? 0.8 : -1.2));
const series = readTrainingSeries(values, layoutBaseline(values.length, []));
const stoppedWeights = (seed: number) => trainNetwork(small, series, stopAfter(1, seed)).weights;

/** Counts how often it is asked, and says so once it has been asked often enough. */
function stopAfter(passes: number, seed = 1): Training & { asked: number; shares: number[] } {
  const training = {
    seed,
    asked: 0,
    shares: [] as number[],
    shouldStop: () => ++training.asked >= passes,
    onProgress: (share: number) => void training.shares.push(share),
  };
  return training;
}

describe('trainNetwork', () => {
  test('gives the same weights for the same seed and others for another', () => {
    expect(stoppedWeights(1)).toEqual(stoppedWeights(1));
    expect(stoppedWeights(1)).not.toEqual(stoppedWeights(2));
  });

  test('stops after the pass in which it is told to, and keeps the best weights', () => {
    const training = stopAfter(2);

    const { weights, baseline } = trainNetwork(small, series, training);

    expect(training.asked).toBe(2);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(baseline.errorScale).toBeGreaterThan(0);
  });

  test('stops in the second training too, with the weights of the first', () => {
    const whole = stopAfter(Number.POSITIVE_INFINITY);
    trainNetwork(small, series, whole);
    const firstTraining = whole.shares.filter((share) => share <= 0.5).length;

    const stopped = stopAfter(firstTraining + 1);
    const { weights } = trainNetwork(small, series, stopped);

    expect(whole.asked).toBeGreaterThan(firstTraining + 1);
    expect(stopped.asked).toBe(firstTraining + 1);
    expect(weights).not.toEqual(trainNetwork(small, series, stopAfter(Number.POSITIVE_INFINITY)).weights);
  });

  test('tells of its progress in rising shares up to 1', () => {
    const training = stopAfter(Number.POSITIVE_INFINITY);

    trainNetwork(small, series, training);

    expect(training.shares.length).toBeGreaterThan(3);
    expect(training.shares).toEqual(training.shares.toSorted((a, b) => a - b));
    expect(training.shares[0]).toBeGreaterThan(0);
    expect(training.shares.at(-1)).toBe(1);
  });

  test('is bounded where nobody stops it', () => {
    const training = stopAfter(Number.POSITIVE_INFINITY);

    trainNetwork(small, series, training);

    expect(training.asked).toBeLessThanOrEqual(60);
  });

  test('leaves the linear part alone where it is perfect', () => {
    const perfect = readTrainingSeries(new Float64Array(300), layoutBaseline(300, []));

    const { weights } = trainNetwork(small, perfect, stopAfter(Number.POSITIVE_INFINITY));

    // The output's weights and bias start at zero.
    expect([...weights.slice(-5)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('says that the training does not settle', () => {
    const broken: NetworkKind = {
      ...small,
      create: (inputCount, chunkSteps) => new SpyNetwork(inputCount, chunkSteps, Number.NaN),
    };

    expect(() => trainNetwork(broken, series, stopAfter(9))).toThrow(TrainingDivergedError);
    expect(() => trainNetwork(broken, series, stopAfter(9))).toThrow('lstm did not settle');
  });
});
