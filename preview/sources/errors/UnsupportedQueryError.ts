import { PresageError } from '../../../pkg/series/PresageError';

/** The preview's own data sources understand plain selectors only; a person wrote more than that. */
export class UnsupportedQueryError extends PresageError {
  override readonly name = 'UnsupportedQueryError';

  constructor(query: string, understood: string, variable: 'PROMETHEUS_URL' | 'LOKI_URL') {
    super(
      `The preview can't evaluate "${query}": without a server of its own it understands only ${understood}.`,
      `Set ${variable} to a real server's address and start the preview again for the whole language.`
    );
  }
}
