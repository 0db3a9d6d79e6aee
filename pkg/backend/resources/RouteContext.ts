import type { Person } from '../../store/records/Person';
import type { AppProcess } from '../app/AppProcess';
import type { AppSettings } from '../app/AppSettings';
import type { RunningRemediation } from '../app/RunningRemediation';
import type { PluginContext } from '../generated/plugin';
import type { Permission } from './Permission';

/** What every resource has, of the data source too. */
export interface RouteContext {
  readonly pluginContext: PluginContext;
  readonly signal: AbortSignal;
}

/** What the app's resources have, whoever asks. */
export interface AppRouteContext extends RouteContext {
  readonly orgId: number;
  readonly app: AppProcess;
  /** Of the organization, as this request brought them. */
  readonly settings: AppSettings;
  /** @throws {PresageError} where the store can't be opened */
  readonly remediation: () => Promise<RunningRemediation>;
}

/** What the app's resources have that only people ask for. */
export interface PersonRouteContext extends AppRouteContext {
  /** With the role that counts here. */
  readonly person: Person;
  readonly permissions: ReadonlySet<Permission>;
}
