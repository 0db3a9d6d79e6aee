import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelScore } from '../../../pkg/forecast/Forecast';
import { layoutForCombobox } from '../../components/testing/layoutForCombobox';
import { makeForecast } from '../testing/makeForecast';
import { ForecastDetails } from './ForecastDetails';

const scoreOf = (model: ModelScore['model'], changes: Partial<ModelScore> = {}): ModelScore => ({
  model,
  mase: 0.812,
  smape: 8.94,
  msis: 6.14,
  coverage: 0.944,
  origins: 8,
  ...changes,
});
const blended = makeForecast([1], {
  model: 'blend',
  weights: [{ model: 'theta', weight: 1 }],
  scores: [
    scoreOf('blend'),
    scoreOf('theta', { mase: Number.NaN }),
    scoreOf('arima', { failure: 'left out early: it was 3 times as wrong' }),
  ],
  notes: ['3 gaps filled', 'learnt from 12 May on'],
});
const plain = makeForecast([1], { scores: [scoreOf('theta')], notes: ['3 gaps filled'] });

beforeEach(layoutForCombobox);

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('ForecastDetails', () => {
  test('lists how every model did, and what was done to the data of a single series', () => {
    render(<ForecastDetails seriesList={[{ key: 'a', name: 'cpu', forecast: blended }]} notes={[]} asked="auto" />);

    const [, ...rows] = screen.getAllByRole('row');
    expect(rows.map(cellsOf)).toEqual([
      ['Blend', '–', '0.81', '8.9 %', '6.14', '94.4 %'],
      ['Theta', '100.0 %', '–', '8.9 %', '6.14', '94.4 %'],
      ['ARIMA', '–', 'Left out early: it was 3 times as wrong'],
    ]);
    expect(
      screen.getByText(/Weighted by how well each did when the recent past was forecast 8 times/)
    ).toBeInTheDocument();
    expect(screen.getByText('Learnt from 12 May on')).toBeInTheDocument();
  });

  test('counts models and notes of several series, and shows the one that is picked', async () => {
    const seriesList = [
      { key: 'a', name: 'cpu', forecast: blended },
      { key: 'b', name: 'memory', forecast: plain },
    ];
    render(<ForecastDetails seriesList={seriesList} notes={['Averaged down.']} asked="theta" />);
    expect(screen.getByText('Averaged down.')).toBeInTheDocument();
    expect(screen.getByText('Theta: 1 of 2 series')).toBeInTheDocument();
    expect(screen.getByText('3 gaps filled (2 of 2 series)')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('combobox', { name: 'Series' }));
    await userEvent.keyboard('memory{Enter}');

    expect(screen.getByText('Theta, as the options ask for.')).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });
});
