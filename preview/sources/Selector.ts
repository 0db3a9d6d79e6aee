/** A parsed `name{label="value", ...}`; the name may be missing where a label is asked for. */
export interface Selector {
  readonly name: string | undefined;
  readonly matchers: readonly Matcher[];
}

export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}
