import { answerFit } from '../../query/fits/answerFit';
import type { FitMessage, FitRequest } from '../../query/fits/FitMessage';

/** Answers fit requests from the process that started this one, until that one ends. */
export function runFitProcess(): void {
  const send = (message: FitMessage): void => void process.send?.(message);
  process.on('message', (request: FitRequest) => {
    void answerFit(request, (progress) => send({ kind: 'progress', progress })).then(send);
  });
  process.on('disconnect', () => process.exit(0));
}
