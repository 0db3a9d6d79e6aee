/** A resource call as it came in; nothing of it is trusted yet. */
export interface ResourceRequest {
  readonly method: string;
  /** Below `resources/`, without the query. */
  readonly path: string;
  /** By name; a parameter that is given several times is one list with commas. */
  readonly query: Readonly<Record<string, string>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
