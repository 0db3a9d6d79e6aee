/** A forecast panel with one policy's button. */
export function buttonPanel(policyId: string): object {
  return {
    type: 'presage-forecast-panel',
    title: 'Memory',
    datasource: { type: 'prometheus', uid: 'prometheus' },
    options: {
      history: '1h',
      horizon: '5m',
      remediations: [policyId],
      legend: { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] },
    },
    targets: [{ refId: 'A', expr: 'instance:node_memory_utilisation:percent', range: true }],
  };
}
