import { InvalidHeaderError } from './errors/InvalidHeaderError';

/** These say where a message ends or which host it is for: only the connection itself may set them. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;

const MAX_HEADERS = 64;
const MAX_HEADERS_BYTES = 16_384;

/** @throws {InvalidHeaderError} */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const entries = Object.entries(headers);
  for (const [name, value] of entries) {
    if (!TOKEN.test(name)) {
      throw new InvalidHeaderError(
        name,
        'its name holds other characters than names may',
        'Use letters, digits and "-" in its name.'
      );
    }
    if (CONNECTION_HEADERS.has(name.toLowerCase()) || name.toLowerCase().startsWith('proxy-')) {
      throw new InvalidHeaderError(name, 'the connection sets it itself', 'Leave it out.');
    }
    if (!VALUE.test(value)) {
      throw new InvalidHeaderError(
        name,
        'its value holds a line break or another character that headers may not have',
        'Use printable ASCII characters only; put other text into the body.'
      );
    }
  }
  const bytes = entries.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const last = entries.at(-1);
  if (last !== undefined && (entries.length > MAX_HEADERS || bytes > MAX_HEADERS_BYTES)) {
    throw new InvalidHeaderError(
      last[0],
      `all headers together are more than ${MAX_HEADERS} or longer than ${MAX_HEADERS_BYTES / 1_024} KiB`,
      'Put what is long into the body.'
    );
  }
}
