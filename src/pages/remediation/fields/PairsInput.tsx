import { Button, IconButton, Input, Stack } from '@grafana/ui';

interface PairsInputProps {
  /** What the pairs are, in the singular, such as `header`. */
  readonly what: string;
  readonly value: Readonly<Record<string, string>>;
  readonly isReadOnly: boolean;
  readonly onChange: (value: Record<string, string>) => void;
}

/** Names and their values, one pair a row. */
export function PairsInput({ what, value, isReadOnly, onChange }: PairsInputProps) {
  const pairs = Object.entries(value);
  const change = (changed: ReadonlyArray<readonly [string, string]>) => onChange(Object.fromEntries(changed));
  const replace = (index: number, pair: readonly [string, string]) =>
    change(pairs.map((existing, position) => (position === index ? pair : existing)));

  return (
    <Stack direction="column" gap={0.5} alignItems="flex-start">
      {pairs.map(([name, text], index) => (
        <Stack key={index} direction="row" gap={0.5} alignItems="center">
          <Input
            aria-label={`Name of ${what} ${index + 1}`}
            width={24}
            readOnly={isReadOnly}
            value={name}
            onChange={({ currentTarget }) => replace(index, [currentTarget.value, text])}
          />
          <Input
            aria-label={`Value of ${what} ${index + 1}`}
            width={36}
            readOnly={isReadOnly}
            value={text}
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
