import type { Frame, FrameField } from '../../pkg/series/Frame';

/** A frame as Grafana's HTTP API writes it, columns under `data.values`. */
export interface FrameJson {
  readonly schema: {
    readonly name?: string;
    readonly refId?: string;
    readonly meta?: Frame['meta'];
    readonly fields: ReadonlyArray<Record<string, unknown>>;
  };
  readonly data: {
    readonly values: ReadonlyArray<readonly unknown[]>;
    readonly entities?: ReadonlyArray<FieldEntities | null>;
  };
}

/** Where a column holds what JSON can't write. */
interface FieldEntities {
  readonly Inf?: readonly number[];
  readonly NegInf?: readonly number[];
}

const GO_TYPES: Record<FrameField['type'], string> = {
  time: 'time.Time',
  number: 'float64',
  string: 'string',
  other: 'json.RawMessage',
};

export function frameToJson({ name, refId, meta, fields }: Frame): FrameJson {
  const entities = fields.map(entitiesOf);
  return {
    schema: {
      ...(name !== undefined && { name }),
      ...(refId !== undefined && { refId }),
      ...(meta !== undefined && { meta }),
      fields: fields.map((field) => ({
        name: field.name,
        type: field.type,
        typeInfo: { frame: GO_TYPES[field.type], nullable: field.type !== 'time' },
        ...(field.labels && { labels: field.labels }),
        ...(field.config && { config: field.config }),
      })),
    },
    data: {
      values: fields.map((field) =>
        field.type === 'string' || field.type === 'other'
          ? field.values
          : Array.from(field.values, (value) => (Number.isFinite(value) ? value : null))
      ),
      ...(entities.some((entity) => entity !== null) && { entities }),
    },
  };
}

function entitiesOf(field: FrameField): FieldEntities | null {
  if (field.type === 'string' || field.type === 'other') {
    return null;
  }
  const inf = indexesOf(field.values, Infinity);
  const negInf = indexesOf(field.values, -Infinity);
  if (inf.length === 0 && negInf.length === 0) {
    return null;
  }
  return { ...(inf.length > 0 && { Inf: inf }), ...(negInf.length > 0 && { NegInf: negInf }) };
}

function indexesOf(values: Float64Array, wanted: number): number[] {
  const indexes: number[] = [];
  values.forEach((value, index) => {
    if (value === wanted) {
      indexes.push(index);
    }
  });
  return indexes;
}
