import { z } from 'zod';

/** Set by Presage, by the connection, or belonging to the secrets. */
const RESERVED = [
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'webhook-id',
  'webhook-signature',
  'webhook-timestamp',
];

/** The name of a header (RFC 9110, "Tokens") that a person may set. */
export const headerNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'A header has a name of letters, digits and "-".')
  .refine((name) => !RESERVED.includes(name.toLowerCase()), {
    error: ({ input }) =>
      `The header ${String(input)} can't be set here: secrets belong into the target's secrets, others are Presage's own.`,
  });
