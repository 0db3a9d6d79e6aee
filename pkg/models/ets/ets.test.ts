import { describe, expect, test } from 'bun:test';
import { airPassengers } from '../../series/fixtures/airPassengers';
import { nileFlow } from '../../series/fixtures/nileFlow';
import { sunspots } from '../../series/fixtures/sunspots';
import type { ModelState } from '../Model';
import { chooseEts } from './chooseEts';
import { ets } from './ets';

const formOf = (state: ModelState) => state.form;

describe('ets', () => {
  test('chooses as statsforecast does on the Nile, and forecasts the same within a percent', () => {
    const fitted = ets.fit({ values: nileFlow, seasonSteps: [], zero: 0 });

    // statsforecast 2.1.1, AutoETS(season_length=1): ETS(M,N,N), AICc 1458.552, forecast 839.146.
    expect(formOf(fitted.save!())).toEqual({ error: 'M', trend: 'N', season: 'N' });
    expect(Math.abs(fitted.predict(1)[0]! / 839.14651447 - 1)).toBeLessThan(0.01);
    expect(Math.abs(chooseEts(nileFlow, undefined, true).aicc - 1458.552)).toBeLessThan(0.5);
  });

  test('stays additive where the data’s zero is not known', () => {
    const fitted = ets.fit({ values: nileFlow, seasonSteps: [] });

    // statsforecast 2.1.1, AutoETS(season_length=1, model='ANN'): 805.479; its first level is estimated too.
    expect(formOf(fitted.save!())).toEqual({ error: 'A', trend: 'N', season: 'N' });
    expect(Math.abs(fitted.predict(1)[0]! / 805.47913196 - 1)).toBeLessThan(2e-3);
  });

  test('takes a multiplicative season of the passengers, wherever their zero lies', () => {
    const mean = ets.fit({ values: airPassengers, seasonSteps: [12], zero: 0 });
    const shifted = ets.fit({ values: airPassengers.map((value) => value - 280), seasonSteps: [12], zero: -280 });

    // statsforecast 2.1.1, AutoETS(season_length=12): ETS(M,N,M), forecast below; its season is estimated, ours
    // averaged.
    expect(formOf(mean.save!())).toEqual({ error: 'M', trend: 'N', season: 'M' });
    const reference = [442.35716875, 428.26736624, 492.97479339, 477.36999551];
    reference.forEach((expected, i) => expect(Math.abs(mean.predict(4)[i]! / expected - 1)).toBeLessThan(0.03));
    shifted.predict(4).forEach((value, i) => expect(value + 280).toBeCloseTo(mean.predict(4)[i]!, 6));
  });

  test('goes on along a line, and stays on a level', () => {
    const line = Float64Array.from({ length: 50 }, (_, i) => 3 - i / 8);

    const mean = ets.fit({ values: line, seasonSteps: [] }).predict(5);

    mean.forEach((value, i) => expect(value).toBeCloseTo(3 - (50 + i) / 8, 6));
    expect([...ets.fit({ values: new Float64Array(20).fill(2), seasonSteps: [4] }).predict(3)]).toEqual([2, 2, 2]);
  });

  test('takes long and several seasons out first', () => {
    const truth = (i: number) => Math.sin((2 * Math.PI * i) / 24) + Math.cos((2 * Math.PI * i) / 168);
    const fitted = ets.fit({ values: Float64Array.from({ length: 700 }, (_, i) => truth(i)), seasonSteps: [24, 168] });

    expect(formOf(fitted.save!())).toMatchObject({ season: 'N' });
    fitted.predict(48).forEach((value, i) => expect(Math.abs(value - truth(700 + i))).toBeLessThan(0.1));
  });

  test('smooths newer points as if they had been there, with the parameters it has', () => {
    const whole = ets.fit({ values: sunspots, seasonSteps: [11] });
    const saved = whole.save!() as { parameters: Record<string, number>; state: { level: number } };
    const [last] = sunspots.slice(-1);

    const after = whole.update!(Float64Array.of(last!)).save!() as typeof saved;

    // Table 2.2 of Hyndman et al.: the level moves by alpha times the one-step error.
    const error = last! - whole.predict(1)[0]!;
    const base =
      whole.predict(1)[0]! -
      (saved.state as unknown as { season: number[]; nextStep: number }).season[sunspots.length % 11]!;
    expect(after.state.level).toBeCloseTo(base + saved.parameters.alpha! * error, 9);
  });
});
