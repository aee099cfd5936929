/** 53 bits of a text: enough to tell whether a row is still what it was; no secret hangs on it. */
export function textDigest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** Excel keeps fifteen figures of a number; blank and an empty text look alike in a cell that was written. */
function canonical(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(15));
  if (typeof value === "object" && value !== null && "error" in value) return String(value.error);
  return value ?? "";
}

export function rowDigest(row: readonly unknown[]): string {
  return textDigest(JSON.stringify(row.map(canonical)));
}
