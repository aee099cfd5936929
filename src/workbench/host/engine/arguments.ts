import { invalid } from "./hostError";

/** Arguments of a call with references already resolved to objects; missing ones read as null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    return typeof value === "string" ? value : invalid();
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  number(index: number): number {
    const value = this.at(index);
    return typeof value === "number" && Number.isFinite(value) ? value : invalid();
  }

  whole(index: number, least = 0): number {
    const value = this.number(index);
    return Number.isInteger(value) && value >= least ? value : invalid();
  }

  optionalNumber(index: number): number | null {
    return this.at(index) === null ? null : this.number(index);
  }

  flag(index: number, absent = false): boolean {
    const value = this.at(index);
    if (value === null) return absent;
    return typeof value === "boolean" ? value : invalid();
  }

  key(index: number): string | number {
    const value = this.at(index);
    return typeof value === "string" || typeof value === "number" ? value : invalid();
  }
}

/** Values set on properties. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : invalid();
}

export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : invalid();
}

export function asFlag(value: unknown): boolean {
  return typeof value === "boolean" ? value : invalid();
}

/** One of Office.js's enumeration words; refuses others, as Excel does. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  return found ?? invalid();
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : invalid();
}
