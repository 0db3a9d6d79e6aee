import type { ScopedVars, TimeRange, TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import { get } from 'lodash';

/** `$name`, `${name}`, `${name.path.inside}`, `${name:format}` and `[[name]]`; formats are left aside. */
const REFERENCE_PATTERN = /\$(\w+)|\$\{(\w+)((?:\.\w+)*)(?::\w+)?\}|\[\[(\w+)\]\]/g;

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
    return target.replace(
      REFERENCE_PATTERN,
      (reference: string, plain?: string, braced?: string, path?: string, bracketed?: string) => {
        const name = plain ?? braced ?? bracketed ?? '';
        return this.#valueOf(name, path?.slice(1) ?? '', scopedVars) ?? reference;
      }
    );
  }

  #valueOf(name: string, path: string, scopedVars: ScopedVars): string | undefined {
    if (name === '__from' || name === '__to') {
      return this.#range?.[name === '__from' ? 'from' : 'to'].valueOf().toString();
    }
    const scoped: unknown = scopedVars[name]?.value ?? macroValue(name, scopedVars);
    if (scoped === undefined) {
      return this.#values[name];
    }
    const inside: unknown = path === '' ? scoped : get(scoped, path);
    return inside === undefined ? undefined : String(inside);
  }
}

/** `__field` and `__series` stand for what a field's display name is made of. */
function macroValue(name: string, scopedVars: ScopedVars): unknown {
  const context = scopedVars.__dataContext?.value;
  switch (name) {
    case '__field':
      return context?.field;
    case '__series':
      return context?.frame;
    default:
      return undefined;
  }
}
