import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoreApp } from '@grafana/data';
import { SourceQueryEditor } from './SourceQueryEditor';
import { ExpressionEditor } from './testing/ExpressionEditor';
import { fakeDataSources } from './testing/fakeDataSources';

const source = { datasource: { uid: 'metrics', type: 'prometheus' }, query: { expr: 'u' } };

function setUp(overrides: Partial<typeof source> = {}) {
  const onChange = jest.fn();
  const onRunQuery = jest.fn();
  const view = render(
    <SourceQueryEditor refId="A" source={{ ...source, ...overrides }} onChange={onChange} onRunQuery={onRunQuery} />
  );
  return { onChange, onRunQuery, ...view };
}

describe('SourceQueryEditor', () => {
  test("shows the source's own editor and keeps what it writes, without refId and reference", async () => {
    fakeDataSources([{ uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor }]);
    const { onChange, onRunQuery } = setUp();

    await userEvent.type(await screen.findByLabelText('Expression'), 'p');
    await userEvent.tab();

    expect(screen.getByRole('region', { name: 'Metrics query' })).toBeInTheDocument();
    expect(onChange).toHaveBeenCalledWith({ datasource: source.datasource, query: { expr: 'up' } });
    expect(onRunQuery).toHaveBeenCalled();
  });

  test("starts with the source's defaults for panels", async () => {
    const getDefaultQuery = jest.fn((): object => ({ expr: 'default' }));
    fakeDataSources([{ uid: 'metrics', type: 'prometheus', editor: ExpressionEditor, api: { getDefaultQuery } }]);
    setUp({ query: {} as typeof source.query });

    expect(await screen.findByLabelText('Expression')).toHaveValue('default');
    expect(getDefaultQuery).toHaveBeenCalledWith(CoreApp.PanelEditor);
  });

  test('says so while the editor loads', async () => {
    fakeDataSources([{ uid: 'metrics', type: 'prometheus', editor: ExpressionEditor }]);
    setUp();

    expect(screen.getByText(/^Loading/)).toBeInTheDocument();
    expect(await screen.findByLabelText('Expression')).toBeInTheDocument();
  });

  test.each([
    ['the source was deleted', [], 'The source is gone'],
    [
      'its plugin does not load',
      [{ uid: 'metrics', type: 'prometheus', loadFailure: 'No such plugin.' }],
      'No such plugin. Reload the page, or pick another source.',
    ],
    ['it has no editor', [{ uid: 'metrics', type: 'prometheus', name: 'Metrics' }], 'Metrics has no query editor'],
  ])('says what to do where %s', async (_name, sources, message) => {
    fakeDataSources(sources);
    setUp();

    expect(await screen.findByText(message)).toBeInTheDocument();
  });

  test('shows the editor of the source that was switched to', async () => {
    fakeDataSources([
      { uid: 'metrics', type: 'prometheus', name: 'Metrics', editor: ExpressionEditor },
      { uid: 'logs', type: 'loki', name: 'Logs', editor: ExpressionEditor },
    ]);
    const { rerender } = setUp();
    await screen.findByRole('region', { name: 'Metrics query' });

    const logs = { datasource: { uid: 'logs', type: 'loki' }, query: {} };
    rerender(<SourceQueryEditor refId="A" source={logs} onChange={jest.fn()} onRunQuery={jest.fn()} />);

    expect(await screen.findByRole('region', { name: 'Logs query' })).toBeInTheDocument();
  });
});
