import { PanelOptionsEditorBuilder, standardEditorsRegistry } from '@grafana/data';
import { LegendDisplayMode, SortOrder, TooltipDisplayMode } from '@grafana/schema';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { layoutForCombobox } from '../../components/testing/layoutForCombobox';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { addPanelOptions } from './addPanelOptions';

// Grafana's own editors, which it registers at its start.
const GRAFANA_EDITORS = ['radio', 'boolean', 'select', 'multi-select', 'number', 'text', 'stats-picker'];
standardEditorsRegistry.setInit(() => GRAFANA_EDITORS.map((id) => ({ id, name: id, editor: () => null })));

const builder = new PanelOptionsEditorBuilder<ForecastPanelOptions>();
addPanelOptions(builder);
const items = builder.getItems();

const LEGEND_AND_TOOLTIP: ForecastPanelOptions = {
  legend: { showLegend: true, displayMode: LegendDisplayMode.List, placement: 'bottom', calcs: [] },
  tooltip: { mode: TooltipDisplayMode.Single, sort: SortOrder.None },
};

/** Renders the editor of one option at its default. */
function edit(path: string) {
  const item = items.find((candidate) => candidate.path === path);
  if (item === undefined) {
    throw new Error(`There is no option "${path}".`);
  }
  const Editor = item.editor;
  const onChange = jest.fn();
  render(
    <>
      <label htmlFor="edited">{item.name}</label>
      <Editor id="edited" value={item.defaultValue} onChange={onChange} item={item} context={{ data: [] }} />
    </>
  );
  return onChange;
}

beforeEach(layoutForCombobox);

describe('the panel’s options', () => {
  test.each(Object.entries(DEFAULT_FORECAST_SETTINGS))('have %s at its default', (path, value) => {
    expect(items.find((item) => item.path === path)?.defaultValue).toEqual(value);
  });

  test.each<[Partial<ForecastPanelOptions>, boolean]>([
    [{ judge: 'group' }, true],
    [{ judge: 'each' }, false],
    [{ judge: 'group', showAnomalies: false }, false],
  ])('ask how to find outliers of a group only: %j', (options, isShown) => {
    expect(items.find(({ path }) => path === 'outliers')?.showIf?.({ ...LEGEND_AND_TOOLTIP, ...options }, [], [])).toBe(
      isShown
    );
  });

  test('take a typed setting', () => {
    const onChange = edit('season');
    const input = screen.getByLabelText('Season');
    fireEvent.change(input, { target: { value: '1d, 7d' } });
    fireEvent.blur(input);

    expect(onChange).toHaveBeenCalledWith(['1d', '7d']);
  });

  test('take a model', async () => {
    const onChange = edit('model');
    await userEvent.click(screen.getByLabelText('Model'));
    await userEvent.keyboard('Optimised Theta{Enter}');

    expect(onChange).toHaveBeenCalledWith('optimised-theta');
  });

  test('take holidays', async () => {
    const onChange = edit('holidays');
    await userEvent.click(screen.getByRole('button', { name: 'Add holiday' }));

    expect(onChange).toHaveBeenCalledWith([{ from: expect.any(String), to: expect.any(String) }]);
  });
});
