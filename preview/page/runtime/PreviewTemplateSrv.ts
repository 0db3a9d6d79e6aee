import type { ScopedVars, TimeRange, TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';

const REFERENCE_PATTERN = /\$(\w+)|\$\{(\w+)(?::\w+)?\}|\[\[(\w+)(?::\w+)?\]\]/g;

/** Puts the values of a dashboard's variables, and of the time range, in the place of `$name` and `${name}`. */
export class PreviewTemplateSrv implements TemplateSrv {
  #values: Readonly<Record<string, string>> = {};
  #range: TimeRange | undefined;

  /** Takes over the values of the dashboard on show. */
  setValues(values: Readonly<Record<string, string>>): void {
    this.#values = values;
  }

  getVariables(): TypedVariableModel[] {
    return [];
  }

  containsTemplate(target?: string): boolean {
    return target !== undefined && target.search(REFERENCE_PATTERN) !== -1;
  }

  updateTimeRange(range: TimeRange): void {
    this.#range = range;
  }

  replace(target = '', scopedVars: ScopedVars = {}): string {
    return target.replace(REFERENCE_PATTERN, (reference: string, ...names: Array<string | undefined>) => {
      const name = names.slice(0, 3).find((one) => one !== undefined) ?? '';
      return this.#valueOf(name, scopedVars) ?? reference;
    });
  }

  #valueOf(name: string, scopedVars: ScopedVars): string | undefined {
    if (name === '__from' || name === '__to') {
      return this.#range?.[name === '__from' ? 'from' : 'to'].valueOf().toString();
    }
    const scoped: unknown = scopedVars[name]?.value;
    return scoped === undefined ? this.#values[name] : String(scoped);
  }
}
