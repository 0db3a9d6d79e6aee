/**
 * The base of every error a person may see: what is wrong (`message`) and what to change (`remedy`).
 * Survives the way out of a worker as `toJSON()` / `PresageError.fromJSON()`.
 */
export class PresageError extends Error {
  override readonly name: string = 'PresageError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }

  /** One line for logs, notices and the command line. */
  get explanation(): string {
    return `${this.message} ${this.remedy}`;
  }

  toJSON(): PresageErrorJson {
    return { name: this.name, message: this.message, remedy: this.remedy };
  }

  static fromJSON(json: PresageErrorJson): PresageError {
    const error = new PresageError(json.message, json.remedy);
    Object.defineProperty(error, 'name', { value: json.name });
    return error;
  }
}

export interface PresageErrorJson {
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
}
