import { z } from 'zod';
import type { Frame, FrameField, FrameMeta } from '../series/Frame';
import { marksLogLines } from '../series/marksLogLines';
import { MalformedFrameError } from './errors/MalformedFrameError';

const indices = z.array(z.number());

const noticeSchema = z.object({ severity: z.enum(['info', 'warning', 'error']), text: z.string() });

/** Sources name more types of frames; only log lines are told apart here, by any of the marks sources put on them. */
const metaSchema = z.object({
  notices: z.array(noticeSchema).nullish(),
  type: z.string().nullish(),
  preferredVisualisationType: z.string().nullish(),
  custom: z.unknown().optional(),
});

/** Grafana's frame as JSON; numbers that JSON can't write stand in `entities` by their index. */
const frameJsonSchema = z.object({
  schema: z.object({
    name: z.string().optional(),
    refId: z.string().optional(),
    meta: metaSchema.nullish(),
    fields: z.array(
      z.object({
        name: z.string(),
        type: z.string().optional(),
        labels: z.record(z.string(), z.string()).nullish(),
        config: z.record(z.string(), z.unknown()).nullish(),
      })
    ),
  }),
  data: z.object({
    // Not checked value by value: there may be millions.
    values: z.array(z.custom<readonly unknown[]>(Array.isArray, 'expected the values of a field')),
    entities: z.array(z.object({ NaN: indices, Inf: indices, NegInf: indices }).partial().nullable()).nullish(),
  }),
});

type FieldJson = z.infer<typeof frameJsonSchema>['schema']['fields'][number];
type EntitiesJson = NonNullable<z.infer<typeof frameJsonSchema>['data']['entities']>[number];

/**
 * Reads one frame of a `/api/ds/query` answer. Fields of types that Presage has no use for are left out.
 * @throws {MalformedFrameError}
 */
export function parseFrame(json: unknown): Frame {
  const result = frameJsonSchema.safeParse(json);
  if (!result.success) {
    throw new MalformedFrameError(z.prettifyError(result.error).replaceAll('\n', ' '));
  }
  const { schema, data } = result.data;
  const fields = schema.fields.map((field, index) =>
    parseField(field, data.values[index] ?? [], data.entities?.[index] ?? null)
  );
  const [first] = data.values;
  if (data.values.some((values) => values.length !== first?.length)) {
    throw new MalformedFrameError('its fields are of different lengths');
  }
  return {
    ...(schema.name === undefined ? {} : { name: schema.name }),
    ...(schema.refId === undefined ? {} : { refId: schema.refId }),
    ...toMeta(schema.meta),
    fields: fields.filter((field) => field !== undefined),
  };
}

function toMeta(meta: z.infer<typeof metaSchema> | null | undefined): Pick<Frame, 'meta'> {
  const read: FrameMeta = {
    ...(marksLogLines(meta) && { type: 'log-lines' }),
    ...(meta?.notices && { notices: meta.notices }),
  };
  return Object.keys(read).length > 0 ? { meta: read } : {};
}

function parseField(
  { name, type, labels, config }: FieldJson,
  values: readonly unknown[],
  entities: EntitiesJson
): FrameField | undefined {
  const common = { name, ...(labels ? { labels } : {}), ...(config ? { config } : {}) };
  switch (type) {
    case 'time':
      return { ...common, type, values: toNumbers(values) };
    case 'number':
      return { ...common, type, values: withEntities(toNumbers(values), entities) };
    case 'boolean':
      return { ...common, type: 'number', values: toNumbers(values) };
    case 'string':
      return { ...common, type, values: values.map((value) => (typeof value === 'string' ? value : null)) };
    case 'other':
      return { ...common, type, values };
    default:
      return undefined;
  }
}

/** Anything but a number or a truth value is missing. A plain loop: `Float64Array.from` takes several times as long. */
function toNumbers(values: readonly unknown[]): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let index = 0; index < numbers.length; index++) {
    const value = values[index];
    numbers[index] = typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
  }
  return numbers;
}

function withEntities(values: Float64Array, entities: EntitiesJson): Float64Array {
  for (const index of entities?.Inf ?? []) {
    values[index] = Number.POSITIVE_INFINITY;
  }
  for (const index of entities?.NegInf ?? []) {
    values[index] = Number.NEGATIVE_INFINITY;
  }
  // NaN needs nothing: JSON's null has become NaN already.
  return values;
}
