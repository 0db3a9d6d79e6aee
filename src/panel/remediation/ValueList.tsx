import { Text } from '@grafana/ui';
import { dateTimeFormat } from '@grafana/data';

/** Enough to recognise a value; the request holds it in full. */
const DIGITS = 5;

/** Values that are times, in Unix milliseconds. */
const TIMES: ReadonlySet<string> = new Set(['breachTime']);

const WORDS: Readonly<Record<string, string>> = {
  actual: 'measured',
  expected: 'expected',
  lower: 'at least',
  upper: 'at most',
  forecast: 'forecast',
  threshold: 'threshold',
  breachTime: 'reached',
};

/** The panel's values that the request and the audit get. */
export function ValueList({ values }: { readonly values: Readonly<Record<string, number>> }) {
  const texts = Object.entries(values).map(
    ([name, value]) =>
      `${WORDS[name] ?? name} ${TIMES.has(name) ? dateTimeFormat(value) : Number(value.toPrecision(DIGITS))}`
  );
  return (
    texts.length > 0 && (
      <Text variant="bodySmall" color="secondary">
        The panel knows: {texts.join(', ')}
      </Text>
    )
  );
}
