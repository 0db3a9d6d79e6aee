import type { DataQuery, DataSourceRef, FieldConfigSource } from '@grafana/data';

/** The part of a dashboard's JSON that the preview reads. */
export interface DashboardModel {
  readonly uid: string;
  readonly title: string;
  readonly description?: string;
  readonly time?: { readonly from: string; readonly to: string };
  readonly refresh?: string | false;
  readonly panels: readonly PanelModel[];
  readonly templating?: { readonly list?: readonly VariableModel[] };
}

export interface PanelModel {
  readonly id: number;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource?: DataSourceRef | null;
  readonly targets?: readonly DataQuery[];
  readonly options?: Record<string, unknown>;
  readonly fieldConfig?: FieldConfigSource;
  readonly transformations?: readonly unknown[];
  readonly interval?: string;
  readonly maxDataPoints?: number;
  readonly collapsed?: boolean;
  /** The panels of a collapsed row. */
  readonly panels?: readonly PanelModel[];
}

export interface VariableModel {
  readonly name: string;
  readonly label?: string;
  readonly type: string;
  /** The data source type a `datasource` variable chooses among; the values of a `custom` one, between commas. */
  readonly query?: unknown;
  readonly current?: { readonly value?: unknown };
}
