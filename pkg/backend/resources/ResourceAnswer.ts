/** What a resource call is answered with. */
export interface ResourceAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as they come; a JSON answer is one. */
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}
