import { defineNeuralModel } from './defineNeuralModel';
import { LstmNetwork } from './LstmNetwork';

const HIDDEN_COUNT = 12;

/**
 * A long short-term memory network (Hochreiter and Schmidhuber, "Long short-term memory", 1997; trained by Adam, Kingma
 * and Ba, 2015) that corrects a linear forecast from the last cycles of each season and the recent level, in the manner
 * of Smyl, "A hybrid method of exponential smoothing and recurrent neural networks" (2020), and of the linear shortcut
 * of Lai et al. (2018). It reads the series up to now and then forecasts a block of steps without seeing its own
 * forecasts inside a season's cycle, as it was trained to. Where the end of the history shows no gain worth it, the
 * linear forecast stays as it is. Parameters: 12 hidden units, 30 passes at the most, seed 1 where none is given. It
 * needs 32 points; it learns from 4,032 at the most, knows no other series and no holiday, carries on no trend that the
 * level and the seasons don't hold, and is no better than cheap models on most short series, for a hundred times their
 * cost.
 */
export const lstm = defineNeuralModel({
  name: 'lstm',
  firstRate: 0.01,
  create: (inputCount, chunkSteps, random) =>
    new LstmNetwork({ inputCount, hiddenCount: HIDDEN_COUNT, chunkSteps }, random),
});
