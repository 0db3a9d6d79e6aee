import { defineNeuralModel } from './defineNeuralModel';
import { TcnNetwork } from './TcnNetwork';

/** With three steps a kernel and dilations of 1, 2, 4 and 8, an output reads 61 steps. */
const KERNEL_STEPS = 3;
const BLOCK_COUNT = 4;

const CHANNEL_COUNT = 8;

/**
 * A temporal convolutional network (Bai, Kolter and Koltun, "An empirical evaluation of generic convolutional and
 * recurrent networks for sequence modeling", 2018; trained by Adam, Kingma and Ba, 2015) in the place of the recurrent
 * one of `lstm`: the same linear forecast is corrected from the same inputs in the same way, but from the last 61 steps
 * only. Parameters: 4 residual blocks of 8 channels, kernels of 3 steps, 30 passes at the most, seed 1 where none is
 * given. It needs 32 points, learns from 4,032 at the most, and can't do what `lstm` can't; what lies further back than
 * 61 steps it knows from the seasons' last cycles alone.
 */
export const tcn = defineNeuralModel({
  name: 'tcn',
  firstRate: 0.01,
  create: (inputCount, chunkSteps, random) =>
    new TcnNetwork(
      { inputCount, channelCount: CHANNEL_COUNT, kernelSteps: KERNEL_STEPS, blockCount: BLOCK_COUNT, chunkSteps },
      random
    ),
});
