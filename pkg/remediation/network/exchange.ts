import type { ClientRequest } from 'node:http';
import type { HttpAnswer } from './Connector';
import { readAnswer } from './readAnswer';

/**
 * Sends the body and reads the answer.
 * @throws the signal's reason where it aborts, else what broke the connection
 */
export function exchange(request: ClientRequest, body: string, signal: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason);
      request.destroy();
    };
    signal.addEventListener('abort', abort, { once: true });
    let isAnswered = false;
    request.on('response', (message) => {
      isAnswered = true;
      readAnswer(message).then(resolve, reject);
    });
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('it answered with another protocol than HTTP'));
    });
    request.on('error', reject);
    request.on('close', () => {
      signal.removeEventListener('abort', abort);
      // What has come of an answer is still being read.
      if (!isAnswered) {
        reject(new Error('the connection ended before an answer came'));
      }
    });
    request.end(body);
  });
}
