/** Rounds and periods are text (§6, [ours]): runs of digits compare as numbers, so that `2026-H2` follows `2026-H1` and `R10` follows `R9`. */
export function naturalOrder(left: string, right: string): number {
  const a = left.match(/\d+|\D+/gu) ?? [];
  const b = right.match(/\d+|\D+/gu) ?? [];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const one = a[at] ?? "";
    const other = b[at] ?? "";
    const numeric = /^\d/u.test(one) && /^\d/u.test(other);
    const order = numeric ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
