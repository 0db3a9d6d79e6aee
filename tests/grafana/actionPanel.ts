/** The body that docs/panel-actions.md has people give to an action. */
const BODY = `{
  "title": "\${__field.name}",
  "labels": { "instance": "\${__field.labels.instance}" },
  "values": { "actual": \${__value.numeric} },
  "dashboardUid": "\${__dashboard.uid}"
}`;

/** A table of Grafana's with an action of Grafana's own in each row. */
export function actionPanel(pressUrl: string): object {
  const action = {
    type: 'fetch',
    title: 'Restart this one',
    oneClick: true,
    fetch: { method: 'POST', url: pressUrl, headers: [['Content-Type', 'application/json']], body: BODY },
  };
  return {
    type: 'table',
    title: 'Memory',
    datasource: { type: 'prometheus', uid: 'prometheus' },
    fieldConfig: {
      defaults: {},
      overrides: [
        {
          matcher: { id: 'byType', options: 'number' },
          properties: [
            { id: 'custom.cellOptions', value: { type: 'actions' } },
            { id: 'actions', value: [action] },
          ],
        },
      ],
    },
    targets: [{ refId: 'A', expr: 'instance:node_memory_utilisation:percent', instant: true, range: false }],
  };
}
