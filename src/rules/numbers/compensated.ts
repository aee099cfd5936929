/** Neumaier's summation: carries what each addition drops, for means and thirds in a weighted sum (P-6.6.4). */
export function compensated(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  let lost = 0;
  for (let at = from; at < to; at += 1) {
    const value = values[at] ?? 0;
    const next = sum + value;
    lost += dropped(sum, value, next);
    sum = next;
  }
  return carried(sum, lost);
}

/** The same of products. */
export function compensatedDot(left: readonly number[], right: readonly number[], from: number, to: number): number {
  let sum = 0;
  let lost = 0;
  for (let at = from; at < to; at += 1) {
    const value = (left[at] ?? 0) * (right[at] ?? 0);
    const next = sum + value;
    lost += dropped(sum, value, next);
    sum = next;
  }
  return carried(sum, lost);
}

function dropped(sum: number, value: number, next: number): number {
  return Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
}

/** What is carried has no meaning any more where a sum has left the range of numbers. */
function carried(sum: number, lost: number): number {
  return Number.isFinite(lost) ? sum + lost : sum;
}
