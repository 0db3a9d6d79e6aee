import type { PreviewSource } from '../sources/PreviewSource';

/** One of the preview's data sources: answered here, or by a backend plugin. */
export interface DataSource {
  readonly id: number;
  readonly uid: string;
  readonly type: string;
  readonly name: string;
  /** What it holds, for people. */
  readonly description: string;
  readonly isDefault: boolean;
  /** Absent where a backend plugin answers. */
  readonly source?: PreviewSource;
}
