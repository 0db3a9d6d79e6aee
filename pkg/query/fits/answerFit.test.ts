import { expect, test } from 'bun:test';
import { hourlySamples, planOf } from '../../forecast/fixtures/planOf';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { answerFit } from './answerFit';

const HOURS = 240;
const noise = seededNoise(1);
const samples = hourlySamples(Array.from({ length: HOURS }, (_, hour) => Math.sin((hour * Math.PI) / 12) + noise()));

test.each([
  { timeLimitMs: 1, notes: ['training stopped after 1 ms, before its end'] },
  { timeLimitMs: 600_000, notes: [] },
])('answers with the best a network has after $timeLimitMs ms, and says so', async ({ timeLimitMs, notes }) => {
  const plan = planOf(HOURS, { model: 'lstm', horizonMs: 3_600_000, seasons: 'none' });

  const reply = await answerFit({ samples, plan, timeLimitMs }, () => undefined);

  expect(reply).toMatchObject({ kind: 'forecast', forecast: { model: 'lstm', notes } });
});
