/** What can stand in a line of an archive. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * P-6.6.5: one way to write a value, so that the same round is the same text wherever it is reckoned: text in Unicode's
 * composed form (NFC) with LF line ends, numbers in their shortest form and never −0, keys in order, what is undefined left
 * out, sets as ordered lists.
 */
export function canonicalValue(value: unknown): Canonical {
  switch (typeof value) {
    case "string": return value.normalize("NFC").replace(/\r\n?/g, "\n");
    case "number": return Number.isFinite(value) ? value + 0 : String(value);
    case "boolean": return value;
    case "object": return value === null ? null : canonicalObject(value);
    default: return null;
  }
}

function canonicalObject(value: object): Canonical {
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (value instanceof Set) return [...value].map(canonicalValue).sort(byText);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined).map(([key, one]) => [key, canonicalValue(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Order of values by what they are written as, in code units: no language decides it. */
export function byText(one: Canonical, other: Canonical): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Digits of a reckoned number that mean something: the order in which thirds are added shows only beyond. */
const DIGITS = 12;

/** P-6.6.5: a reckoned number to twelve significant digits, so that the order of rows cannot show. Inputs stay as they are. */
export function reckoned(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS)) + 0;
}
