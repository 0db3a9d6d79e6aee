import { Button, IconButton, Input, Stack } from '@grafana/ui';

/** @typeParam Value of what stands there already; what is written is text */
interface PairsInputProps<Value> {
  /** What the pairs are, in the singular, such as `header`. */
  readonly what: string;
  /** A provisioning file may hold other values than text; they stay what they are until they are written over. */
  readonly value: Readonly<Record<string, Value | string>>;
  readonly isReadOnly: boolean;
  readonly onChange: (value: Record<string, Value | string>) => void;
}

/** Names and their values, one pair a row. */
export function PairsInput<Value>({ what, value, isReadOnly, onChange }: PairsInputProps<Value>) {
  const pairs = Object.entries(value);
  const change = (changed: ReadonlyArray<readonly [string, Value | string]>) => onChange(Object.fromEntries(changed));
  const replace = (index: number, pair: readonly [string, Value | string]) =>
    change(pairs.map((existing, position) => (position === index ? pair : existing)));

  return (
    <Stack direction="column" gap={0.5} alignItems="flex-start">
      {pairs.map(([name, held], index) => (
        <Stack key={index} direction="row" gap={0.5} alignItems="center">
          <Input
            aria-label={`Name of ${what} ${index + 1}`}
            width={24}
            readOnly={isReadOnly}
            value={name}
            onChange={({ currentTarget }) => replace(index, [currentTarget.value, held])}
          />
          <Input
            aria-label={`Value of ${what} ${index + 1}`}
            width={36}
            readOnly={isReadOnly}
            value={typeof held === 'string' ? held : JSON.stringify(held)}
            onChange={({ currentTarget }) => replace(index, [name, currentTarget.value])}
          />
          {!isReadOnly && (
            <IconButton
              name="trash-alt"
              aria-label={`Remove ${what} ${index + 1}`}
              onClick={() => change(pairs.filter((_, position) => position !== index))}
            />
          )}
        </Stack>
      ))}
      {!isReadOnly && (
        <Button
          size="sm"
          variant="secondary"
          icon="plus"
          type="button"
          disabled={'' in value}
          onClick={() => change([...pairs, ['', '']])}
        >
          Add a {what}
        </Button>
      )}
    </Stack>
  );
}
