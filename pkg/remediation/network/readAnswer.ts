import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from './Connector';

const MAX_ANSWER_BYTES = 65_536;

/** Reads the beginning of an answer; the connection is closed where there is more. */
export async function readAnswer(message: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes >= MAX_ANSWER_BYTES) {
      break;
    }
  }
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    values.forEach((value) => headers.append(name, value));
  }
  const body = Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString('utf8');
  return { status: message.statusCode ?? 0, headers, body };
}
