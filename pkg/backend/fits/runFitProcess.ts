import { answerFit } from '../../query/fits/answerFit';
import type { FitRequest } from '../../query/fits/FitMessage';

/** Answers fit requests from the process that started this one, until that one ends. */
export function runFitProcess(): void {
  process.on('message', (request: FitRequest) => {
    void answerFit(request).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit(0));
}
