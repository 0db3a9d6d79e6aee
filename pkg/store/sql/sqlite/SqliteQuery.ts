import { SqlitePart } from './SqlitePart';

/** Rows that a statement found, with the number of those that it changed. */
type Result<Rows> = Rows & { readonly affectedRows: number };

/** Runs a statement; what it finds is as the statement says. */
export type RunQuery = <Rows>(query: SqlitePart) => Result<Rows>;

/** A statement that runs once it is awaited. */
export class SqliteQuery<Rows> extends SqlitePart implements PromiseLike<Result<Rows>> {
  readonly #run: RunQuery;

  constructor({ text, values }: SqlitePart, run: RunQuery) {
    super(text, values);
    this.#run = run;
  }

  then<Next = Result<Rows>, Refusal = never>(
    onResult?: ((result: Result<Rows>) => Next | PromiseLike<Next>) | null,
    onError?: ((error: unknown) => Refusal | PromiseLike<Refusal>) | null
  ): Promise<Next | Refusal> {
    return new Promise<Result<Rows>>((resolve) => resolve(this.#run<Rows>(this))).then(onResult, onError);
  }
}
