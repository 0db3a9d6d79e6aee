/** The part of a plugin.json that the preview works with. */
export interface PluginManifest {
  readonly id: string;
  readonly type: 'app' | 'panel' | 'datasource';
  readonly name: string;
  readonly backend?: boolean;
  readonly executable?: string;
  readonly info: Readonly<Record<string, unknown>>;
}

/** A manifest and the folder of the built plugin it was found in. */
export interface BuiltPlugin {
  readonly manifest: PluginManifest;
  readonly folder: string;
}
