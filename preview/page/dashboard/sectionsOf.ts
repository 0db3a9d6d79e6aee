import type { PanelModel } from './DashboardModel';

/** A row's title and the panels under it; the panels above the first row have none. */
export interface Section {
  readonly row: PanelModel | undefined;
  readonly panels: readonly PanelModel[];
}

/** Divides a dashboard's panels at its rows, from top to bottom. */
export function sectionsOf(panels: readonly PanelModel[]): Section[] {
  const fromTop = [...panels].sort((one, other) => one.gridPos.y - other.gridPos.y || one.gridPos.x - other.gridPos.x);
  const sections: Array<{ row: PanelModel | undefined; panels: PanelModel[] }> = [{ row: undefined, panels: [] }];
  for (const panel of fromTop) {
    if (panel.type === 'row') {
      sections.push({ row: panel, panels: [...(panel.panels ?? [])] });
    } else {
      sections.at(-1)?.panels.push(panel);
    }
  }
  return sections.filter(({ row, panels: inside }) => row !== undefined || inside.length > 0);
}
