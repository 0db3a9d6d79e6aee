import { PresageError } from '../../series/PresageError';

/** A frame that doesn't have the shape Grafana gives it. */
export class MalformedFrameError extends PresageError {
  override readonly name = 'MalformedFrameError';

  constructor(reason: string) {
    super(
      `The data source's answer can't be read: ${reason}.`,
      'Presage works with Grafana 12.3 and newer; update the data source plugin if the fault is there.'
    );
  }
}
