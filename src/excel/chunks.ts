/** Excel on the web takes 5 MB per request and per answer; half of it leaves room for the calls themselves. */
export const CHUNK_BYTES = 1_500_000;
/** Above this many cells one operation is slow everywhere, whatever its bytes. */
export const CHUNK_CELLS = 200_000;

/** Bytes a row costs on the wire, near enough: text in UTF-8 (up to 3 bytes a unit for CJK), numbers as printed. */
export function rowBytes(row: readonly unknown[]): number {
  let bytes = 2;
  for (const cell of row) bytes += cellBytes(cell) + 1;
  return bytes;
}

function cellBytes(cell: unknown): number {
  if (typeof cell === "number") return String(cell).length;
  if (typeof cell !== "string") return 5;
  let bytes = 2 + cell.length;
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}

export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

/** Cuts rows into spans of at most `bytes` and `cells`; a row too large on its own is a span of one. */
export function spansByBytes(rows: readonly (readonly unknown[])[], bytes = CHUNK_BYTES, cells = CHUNK_CELLS): RowSpan[] {
  const spans: RowSpan[] = [];
  let first = 0;
  let size = 0;
  let width = 0;
  rows.forEach((row, index) => {
    const next = rowBytes(row);
    if (index > first && (size + next > bytes || width + row.length > cells)) {
      spans.push({ first, count: index - first });
      first = index;
      size = 0;
      width = 0;
    }
    size += next;
    width += row.length;
  });
  if (rows.length > first) spans.push({ first, count: rows.length - first });
  return spans;
}

/** How many rows to ask for next, from what the last ones cost. */
export function nextRowCount(sample: readonly (readonly unknown[])[], columns: number): number {
  const looked = sample.slice(0, 100);
  const each = looked.reduce((sum, row) => sum + rowBytes(row), 0) / Math.max(looked.length, 1);
  const byBytes = Math.floor(CHUNK_BYTES / Math.max(each, 1) / 1.5);
  return Math.max(1, Math.min(byBytes, Math.floor(CHUNK_CELLS / columns)));
}
