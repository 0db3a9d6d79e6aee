import type { ScopedVars } from '@grafana/data';
import { setTemplateSrv, type TemplateSrv } from '@grafana/runtime';

/** Gives the dashboard these variables: `$name` becomes its value. A scoped variable comes before them. */
export function fakeTemplates(variables: Readonly<Record<string, string>>) {
  const fake: Partial<TemplateSrv> = {
    replace: (text, scopedVars: ScopedVars = {}) =>
      (text ?? '').replace(/\$(\w+)/g, (whole, name: string) => scopedVars[name]?.value ?? variables[name] ?? whole),
    containsTemplate: (text) => /\$\w+/.test(text ?? ''),
  };
  setTemplateSrv(fake as TemplateSrv);
}
